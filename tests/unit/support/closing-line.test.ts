import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const CASES = fileURLToPath(new URL("../../support/closing-line-cases/", import.meta.url));
const VITEST = fileURLToPath(new URL("../../../node_modules/vitest/vitest.mjs", import.meta.url));

const LEFT_OUT = "left out: the moon: no rocket found";

/** Runs vitest on one of the cases, apart from this run. */
async function lastLines(name: string, env: Record<string, string> = {}): Promise<string[]> {
  const { VITEST: _, VITEST_POOL_ID: __, VITEST_WORKER_ID: ___, ...outside } = process.env;
  const child = spawn(process.execPath, [VITEST, "run", "--config", `${CASES}vitest.config.ts`, name], {
    env: { ...outside, ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  return (await text(child.stdout)).trimEnd().split("\n").slice(-2);
}

describe("the closing line", () => {
  test.each([
    ["good", "2 passed, 0 failed, 2 skipped"],
    ["bad", "1 passed, 2 failed, 1 skipped"],
    ["broken", "0 passed, 1 failed"],
    ["unhandled", "1 passed, 1 failed"],
    ["no-such-case", "0 passed, 1 failed"],
  ])("of the %s case", async (name, line) => {
    expect(await lastLines(`${name}.case`)).toEqual([LEFT_OUT, line]);
  });

  test("counts a set-up that fails", async () => {
    const lines = await lastLines("good.case", { CASE_SETUP: `${CASES}failing-setup.ts` });
    expect(lines).toEqual([LEFT_OUT, "0 passed, 1 failed"]);
  });
});
