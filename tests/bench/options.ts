import { Command, InvalidArgumentError } from "commander";

/** What `npm run bench -- …` was asked for. */
export interface BenchOptions {
  /** Places in the large database. */
  places: number;
  /** Places in the small one, against which the large one's times are held. */
  fewPlaces: number;
  /** Length of each stretch of load. */
  seconds: number;
  /** How often each server has its turn under load. */
  rounds: number;
  /** Points asked about for each database time. */
  points: number;
  /** Requests under way at a time. */
  connections: number;
  /** Where the figures go as JSON; absent: nowhere. */
  json?: string;
}

const DEFAULTS = { places: 200_000, seconds: 3, rounds: 8, points: 300, connections: 8 };
const QUICK = { places: 20_000, seconds: 2, rounds: 2, points: 60, connections: 8 };
const FEW_PLACES = 10_000;

/** @param argv as process.argv has it; what cannot be understood ends the process with a line that says so. */
export function readOptions(argv: readonly string[]): BenchOptions {
  const program = new Command("npm run bench --")
    .description("Measures import, API and database on many places, in a private PostgreSQL.")
    .option("--places <n>", `places to load (${DEFAULTS.places})`, wholeNumber)
    .option("--seconds <n>", `seconds of each stretch of load (${DEFAULTS.seconds})`, wholeNumber)
    .option("--rounds <n>", `stretches of load for each server (${DEFAULTS.rounds})`, wholeNumber)
    .option("--connections <n>", `requests under way at a time (${DEFAULTS.connections})`, wholeNumber)
    .option("--points <n>", `points for each database time (${DEFAULTS.points})`, wholeNumber)
    .option("--quick", "a first look: fewer places, shorter stretches")
    .option("--json <file>", "write the figures there too")
    .parse(argv);
  const { quick, ...given } = program.opts<Partial<BenchOptions> & { quick?: true }>();
  return { ...(quick ? QUICK : DEFAULTS), fewPlaces: FEW_PLACES, ...given };
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("expected a whole number above 0.");
  return Number(text);
}
