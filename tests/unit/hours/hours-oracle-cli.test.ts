import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Comparison } from "../../support/hours-oracle-compare.ts";
import { linesOf, summaryOf } from "../../support/hours-oracle-report.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { hours } from "./samples.ts";

const CLI = fileURLToPath(new URL("../../support/hours-oracle.cli.ts", import.meta.url));

async function run(...args: string[]): Promise<{ out: string[]; err: string; code: number }> {
  const child = spawn(process.execPath, ["--import", "tsx", CLI, ...args], {
    env: { PATH: process.env.PATH, NODE_NO_WARNINGS: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { out: out.trimEnd().split("\n"), err, code };
}

async function fileOf(...lines: string[]): Promise<string> {
  const file = join(await temporaryFolder(), "values.txt");
  writeFileSync(file, lines.join("\n"));
  return file;
}

describe("npm run hours:oracle", () => {
  it("ends with the verdict; blank lines do not count", async () => {
    const file = await fileOf("Mo-Fr 09:00-18:00", "", " ", "easter off", "not hours", "Mo[1] 10:00-12:00");
    const { out, code } = await run(file);
    expect(out.at(-1)).toBe("understood 2, unknown 2, disagreeing 0 of 4");
    expect(out).toContain("1 that the oracle refuses: understood or not, but not compared");
    expect(out[0]).toMatch(/^unknown\teaster off\texpected a time/);
    expect(code).toBe(0);
  });

  it("prints a table of what is understood", async () => {
    const { out, code } = await run("--table", await fileOf("9-18", "Mo-Fr 9:00-18:00", "9-6"));
    expect(out).toEqual(["9-18\tMo-Su 09:00-18:00\tlenient", "Mo-Fr 9:00-18:00\tMo-Fr 09:00-18:00\texact"]);
    expect(code).toBe(0);
  });

  it.each([[["no/such/file"]], [["a", "b"]], [["--tables"]]])(
    "%j: one clear line, status 2",
    async (args) => {
      const { err, out, code } = await run(...args);
      expect(err).toMatch(/^expected .* got .*\n$/);
      expect(out).toEqual([""]);
      expect(code).toBe(2);
    },
  );
});

describe("the summary", () => {
  const understood: Comparison = {
    text: "09:00-18:00",
    hours: hours({}),
    reason: null,
    refused: null,
    isAllUnknown: false,
    disagreements: [],
  };

  it("counts a value that disagrees as understood too, and one that says nothing as unknown", () => {
    const at = new Date("2026-03-04T01:00Z");
    const all: Comparison[] = [
      understood,
      { ...understood, disagreements: [{ at, ours: "CLOSED", oracles: "OPEN" }] },
      { ...understood, isAllUnknown: true },
      { ...understood, hours: null, reason: "expected sense", refused: "Unexpected token" },
    ];
    expect(summaryOf(all)).toEqual([
      "1 that the oracle refuses: understood or not, but not compared",
      "1 read, but unknown wherever the oracle knows: counted as unknown",
      "understood 2, unknown 2, disagreeing 1 of 4",
    ]);
    expect(all.flatMap(linesOf)).toEqual([
      "disagreeing\t09:00-18:00\tWed, 04/03/2026, 09:00\tours CLOSED\tthe oracle's OPEN\toff",
      "unknown\t09:00-18:00\texpected sense",
    ]);
  });
});
