import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { printOsm } from "../../server/hours/osm-print.ts";
import { HoursOracle, ORACLE_ZONE } from "./hours-oracle.ts";
import { type Comparison, compare, oracleInstants } from "./hours-oracle-compare.ts";
import { readTable } from "./hours-oracle-table.ts";

/**
 * npm run hours:oracle [-- [--table] FILE]: every line of a file, ours against opening_hours.js. The last line
 * is the verdict; status 1 when any disagrees, 2 when the file cannot be read. --table prints what each line is
 * understood as instead, tab separated, and asks no oracle.
 */
const DEFAULT_FILE = "../shared/data/opening-hours/clean-sample.txt";

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(args: readonly string[]): Promise<number> {
  const isTable = args[0] === "--table";
  const [file = DEFAULT_FILE, ...others] = args.slice(isTable ? 1 : 0);
  if (others.length > 0 || file.startsWith("-"))
    return fail(`expected [--table] FILE, got ${args.join(" ")}`);
  let content: string;
  try {
    content = readFileSync(resolve(file), "utf8");
  } catch (error) {
    return fail(`expected a file with a value a line, got ${file}: ${(error as Error).message}`);
  }
  const texts = content.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (!isTable) return await compareAll(texts);
  for (const row of readTable(texts)) say(row);
  return 0;
}

async function compareAll(texts: readonly string[]): Promise<number> {
  const oracle = new HoursOracle();
  const all: Comparison[] = [];
  try {
    const instants = await oracleInstants(oracle);
    for (const text of texts) {
      const comparison = await compare(oracle, text, instants);
      all.push(comparison);
      report(comparison);
    }
  } finally {
    await oracle.stop();
  }
  const counts = countOf(all);
  if (counts.refused > 0)
    say(`${counts.refused} that the oracle refuses: understood or not, but not compared`);
  if (counts.allUnknown > 0)
    say(`${counts.allUnknown} read, but unknown wherever the oracle knows: counted as unknown`);
  say(
    `understood ${counts.understood}, unknown ${all.length - counts.understood}, disagreeing ${counts.disagreeing} of ${all.length}`,
  );
  return counts.disagreeing > 0 ? 1 : 0;
}

function report({ text, hours, reason, disagreements }: Comparison): void {
  if (reason !== null) say(`unknown\t${text}\t${reason}`);
  for (const { at, ours, oracles } of disagreements)
    say(
      `disagreeing\t${text}\t${localTime(at)}\tours ${ours}\tthe oracle's ${oracles}\t${hours ? printOsm(hours) : ""}`,
    );
}

function countOf(all: readonly Comparison[]) {
  return {
    refused: all.filter(({ refused }) => refused !== null).length,
    allUnknown: all.filter(({ isAllUnknown }) => isAllUnknown).length,
    understood: all.filter(({ hours, isAllUnknown }) => hours !== null && !isAllUnknown).length,
    disagreeing: all.filter(({ disagreements }) => disagreements.length > 0).length,
  };
}

const format = new Intl.DateTimeFormat("en-GB", {
  timeZone: ORACLE_ZONE,
  weekday: "short",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

function localTime(at: Date): string {
  return format.format(at);
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
