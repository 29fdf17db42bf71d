import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const CASES = fileURLToPath(new URL("../../support/closing-line-cases/", import.meta.url));
const VITEST = fileURLToPath(new URL("../../../node_modules/vitest/vitest.mjs", import.meta.url));

const LEFT_OUT = "left out: the moon: no rocket found";

/** Runs vitest on one of the cases, apart from this run: its last lines and its exit code. */
async function run(name: string, env: Record<string, string> = {}): Promise<(string | number)[]> {
  const { VITEST: _, VITEST_POOL_ID: __, VITEST_WORKER_ID: ___, ...outside } = process.env;
  const child = spawn(process.execPath, [VITEST, "run", "--config", `${CASES}vitest.config.ts`, name], {
    env: { ...outside, ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  return [...said.trimEnd().split("\n").slice(-2), code];
}

describe("the closing line", () => {
  test.each([
    ["good", "2 passed, 0 failed, 2 skipped", 0],
    ["bad", "1 passed, 2 failed, 1 skipped", 1],
    ["broken", "0 passed, 1 failed", 1],
    ["unhandled", "1 passed, 1 failed", 1],
    ["no-such", "0 passed, 1 failed", 1],
  ])("of the %s case", async (name, line, code) => {
    expect(await run(`${name}.case`)).toEqual([LEFT_OUT, line, code]);
  });

  test("counts a set-up that fails", async () => {
    const env = { CASE_SETUP: `${CASES}failing-setup.ts` };
    expect(await run("good.case", env)).toEqual([LEFT_OUT, "0 passed, 1 failed", 1]);
  });

  test("counts what was left out as failed where nothing may be", async () => {
    const end = [LEFT_OUT, "2 passed, 1 failed, 2 skipped", 1];
    expect(await run("good.case", { CASE_CI: "true" })).toEqual(end);
  });
});
