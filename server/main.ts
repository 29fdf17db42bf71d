import "reflect-metadata";
import { createApp } from "./app.ts";
import { systemClock } from "./clock.ts";
import { type Config, readConfig } from "./config.ts";
import { type Connection, connect } from "./database/connect.ts";
import { migrate } from "./database/migrate.ts";
import { loadDemo } from "./demo/load.ts";
import { NuanyiError } from "./errors.ts";
import { loadCalendar, seedCalendar } from "./hours/hours.queries.ts";
import { renewWindows } from "./hours/hours.service.ts";
import { startRounds } from "./rounds.ts";
import { keepUp } from "./upkeep.ts";

/** Stored open periods are renewed, and what is over is removed, this often; see upkeep.ts. */
const UPKEEP_MS = 3_600_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const connection = await connect({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    poolSize: config.databasePoolSize,
    holder: `the server on port ${config.port}`,
    onProgress: say,
    onError: (error) => console.error("The database reports a failure; the server goes on.", error),
  });
  try {
    await prepare(connection, config);
    await serve(connection, config);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** Tables, calendar, demo data and stored periods, as this version needs them. */
async function prepare({ db, kind }: Connection, config: Config): Promise<void> {
  const applied = await migrate(db);
  if (applied.length > 0) say(`Brought the database up to date: ${applied.join(", ")}`);
  await seedCalendar(db);
  const calendar = await loadCalendar(db);
  if (kind === "embedded" && config.demo) {
    const { places } = await loadDemo(db, { at: systemClock.now(), calendar });
    if (places > 0) say(`Loaded the demo: ${places} places`);
  }
  await renewWindows(db, { calendar, now: systemClock.now() });
}

async function serve(connection: Connection, config: Config): Promise<void> {
  const { db, listen } = connection;
  const app = await createApp({ config, database: db, listen, clock: systemClock });
  const stopRounds = startRounds({
    run: () => keepUp(db, systemClock.now()),
    onError: (error) => console.error("The hourly upkeep failed; the next round tries again.", error),
    everyMs: UPKEEP_MS,
  });
  say(`暖驿 Nuanyi is ready: ${app.url}`);

  const stop = async () => {
    say("Stopping: finishing what is under way.");
    await app.stop();
    await stopRounds();
    await connection.close();
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => {
      // a second signal does not wait
      process.once(signal, () => process.exit(1));
      stop().then(() => process.exit(0), fail);
    });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(error: unknown): never {
  console.error(error instanceof NuanyiError ? error.message : error);
  process.exit(1);
}

main().catch(fail);
