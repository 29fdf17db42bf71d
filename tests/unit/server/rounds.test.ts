import { describe, expect, it } from "vitest";
import { startRounds } from "../../../server/rounds.ts";

describe("startRounds", () => {
  it("runs at once and again, one round after the other, reports failures and goes on, and stops", async () => {
    const errors: unknown[] = [];
    let rounds = 0;
    let current = 0;
    let atOnce = 0;
    const stop = startRounds({
      everyMs: 1,
      onError: (error) => errors.push(error),
      run: async () => {
        atOnce = Math.max(atOnce, ++current);
        await new Promise((resolve) => setImmediate(resolve));
        current--;
        if (++rounds === 2) throw new Error("for once");
      },
    });
    await expect.poll(() => rounds).toBeGreaterThanOrEqual(4);
    await stop();
    const after = rounds;
    await new Promise((resolve) => setImmediate(() => setTimeout(resolve, 20)));
    expect([rounds, atOnce, errors]).toEqual([after, 1, [new Error("for once")]]);
  });

  it("waits for the round under way when it is stopped, and starts no other", async () => {
    let finish: () => void = () => {};
    let isFinished = false;
    const stop = startRounds({
      everyMs: 1,
      onError: () => {},
      run: () =>
        new Promise((resolve) => {
          finish = () => {
            isFinished = true;
            resolve();
          };
        }),
    });
    const stopped = stop().then(() => isFinished);
    finish();
    expect(await stopped).toBe(true);
  });
});
