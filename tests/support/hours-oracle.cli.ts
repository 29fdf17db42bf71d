import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { HoursOracle } from "./hours-oracle.ts";
import { type Comparison, compare, oracleInstants } from "./hours-oracle-compare.ts";
import { linesOf, summaryOf } from "./hours-oracle-report.ts";
import { readTable } from "./hours-oracle-table.ts";

/**
 * npm run hours:oracle [-- [--table] FILE]: every line of a file, our answers against opening_hours.js's. The last
 * line is the verdict; status 1 when any disagrees, 2 when the file cannot be read. With --table it prints what
 * is understood, and as what, for review, and asks no oracle.
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
  readTable(texts).forEach(say);
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
      linesOf(comparison).forEach(say);
    }
  } finally {
    await oracle.stop();
  }
  summaryOf(all).forEach(say);
  return all.some(({ disagreements }) => disagreements.length > 0) ? 1 : 0;
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
