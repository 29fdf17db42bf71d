import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("zone-process.ts", import.meta.url));

/** The script's lines in a process of that zone: the first says which zone it runs in, the others are facts. */
async function linesIn(TZ: string): Promise<[head: string, ...facts: string[]]> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ["--import", "tsx", SCRIPT], {
    env: { ...process.env, TZ },
  });
  const [head = "", ...facts] = stdout.split("\n");
  return [head, ...facts];
}

it("a process in UTC, in New York and in Shanghai says the same", async () => {
  const [[utc, ...facts], [newYork, ...others], [shanghai, ...more]] = await Promise.all([
    linesIn("UTC"),
    linesIn("America/New_York"),
    linesIn("Asia/Shanghai"),
  ]);
  // the processes do stand in different zones, and have something to say
  expect([utc, newYork, shanghai]).toEqual([
    "process UTC 0",
    "process America/New_York 19",
    "process Asia/Shanghai 8",
  ]);
  expect(facts).toHaveLength(6 * (1 + 5 * 2 + 4));
  expect(
    facts.some((line) => line.includes(" OPEN ")) && facts.some((line) => line.includes(" CLOSED ")),
  ).toBe(true);
  expect(others).toEqual(facts);
  expect(more).toEqual(facts);
});
