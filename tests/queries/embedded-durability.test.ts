import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { connect } from "../../server/database/connect.ts";
import { migrate } from "../../server/database/migrate.ts";
import { type Child, startChild } from "../support/child.ts";
import { temporaryFolder } from "../support/temporary.ts";

const KILLS = 5;
/** Each kill costs a start, and a start is slow where much else runs. */
const PATIENCE = 240_000;

/** The numbers that the child was told are stored. */
const acknowledged = (child: Child) => child.lines.filter((line) => /^\d+$/.test(line)).map(Number);

async function startWriter(dataDir: string, first: number): Promise<Child> {
  const child = startChild("embedded-child", dataDir, "write", `${first}`);
  onTestFinished(() => child.kill());
  while ((await child.next()) !== "open");
  return child;
}

async function storedNumbers(dataDir: string): Promise<Set<number>> {
  const connection = await connect({ dataDir });
  try {
    const rows = await connection.db.selectFrom("hosts").select("name").execute();
    return new Set(rows.map((row) => Number(row.name)));
  } finally {
    await connection.close();
  }
}

test(
  "killed while writing, again and again, it keeps every row that it acknowledged",
  async () => {
    const dataDir = await temporaryFolder();
    const kept = new Set<number>();
    for (let kill = 0; kill < KILLS; kill++) {
      const writer = await startWriter(dataDir, kill * 1_000_000);
      // After so many rows, wherever that finds it: a count is the same on every machine.
      const enough = 1 + kill * 37;
      for (let rows = 0; rows < enough; ) if (/^\d+$/.test(await writer.next())) rows++;
      await writer.kill("SIGKILL");
      const numbers = acknowledged(writer);
      expect(numbers.length).toBeGreaterThanOrEqual(enough);
      for (const number of numbers) kept.add(number);
    }
    const stored = await storedNumbers(dataDir);
    expect([...kept].filter((number) => !stored.has(number))).toEqual([]);
    // a transaction is there as a whole or not at all
    const firsts = [...stored].filter((number) => number % 4 === 1);
    expect(firsts.filter((number) => !stored.has(number + 1) || !stored.has(number + 2))).toEqual([]);
  },
  PATIENCE,
);

test(
  "killed during its first start, it begins again",
  async () => {
    const dataDir = await temporaryFolder();
    const begun: string[] = [];
    for (const wait of [0, 200, 400, 600, 800]) {
      const child = startChild("embedded-child", dataDir);
      begun.push(await child.next());
      await sleep(wait);
      await child.kill("SIGKILL");
    }
    // the first is killed as soon as it speaks: the second finds half a database
    expect(begun[1]).toMatch(/^progress an earlier first start was cut short/);
    const connection = await connect({ dataDir });
    onTestFinished(() => connection.close());
    expect(await migrate(connection.db)).toEqual([]);
    const amenities = await connection.db.selectFrom("amenities").select("code").execute();
    expect(amenities.length).toBeGreaterThanOrEqual(24);
  },
  PATIENCE,
);
