import { getPriority } from "node:os";
import { afterEach, describe, expect, it } from "vitest";
import { NuanyiError } from "../../../server/errors.ts";
import { Thread } from "../../../server/threads/thread.ts";

type Cases = typeof import("../../support/thread-cases.ts");

const threads: Thread<Cases>[] = [];
function start(megabytes?: number): Thread<Cases> {
  const thread = new Thread<Cases>(new URL("../../support/thread-cases.ts", import.meta.url), megabytes);
  threads.push(thread);
  return thread;
}
afterEach(async () => {
  await Promise.all(threads.splice(0).map((thread) => thread.close()));
});

describe("a thread", () => {
  it("answers calls, in order", async () => {
    const thread = start();
    const answers = await Promise.all([
      thread.call("doubled", Float64Array.of(1, 2)),
      thread.call("doubled", Float64Array.of(3)),
    ]);
    expect(answers).toEqual([Float64Array.of(2, 4), Float64Array.of(6)]);
  });

  it("takes what is transferred", async () => {
    const values = Float64Array.of(1, 2);
    const answer = await start().call("doubled", values, { transfer: [values.buffer] });
    expect(answer).toEqual(Float64Array.of(2, 4));
    expect(values.length).toBe(0);
  });

  it("tells how far it is", async () => {
    const told: unknown[] = [];
    await start().call("counted", 3, { onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([1, 2, 3]);
  });

  it("ends soon when it is asked to, with what it has", async () => {
    const thread = start();
    const looks = await thread.call("looking", null, { onProgress: () => thread.askToStop() });
    expect(looks).toBeGreaterThanOrEqual(0);
    // nothing else is to be begun either
    expect(await thread.call("looking", null)).toBe(0);
  });

  it("fails as its function does: expected failures keep their code, bugs their stack", async () => {
    const thread = start();
    const refusal = await thread.call("refusing", "no").catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(NuanyiError);
    expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", message: 'expected another word, got "no"' });
    const bug = await thread.call("failing", undefined).catch((error: unknown) => error);
    expect(bug).not.toBeInstanceOf(NuanyiError);
    expect(bug).toMatchObject({ message: "a bug", stack: expect.stringContaining("thread-cases") });
    expect(await thread.call("doubled", Float64Array.of(1))).toEqual(Float64Array.of(2));
  });

  it("that has died says so, to calls under way and to later ones", async () => {
    const thread = start();
    expect(thread.isAlive).toBe(true);
    await expect(thread.call("dying", undefined)).rejects.toThrow("the thread ended");
    await expect(thread.call("doubled", Float64Array.of(1))).rejects.toThrow("the thread ended");
    expect(thread.isAlive).toBe(false);
  });

  it("that needs more memory than it may have dies alone", async () => {
    const thread = start(200);
    await expect(thread.call("hoarding", undefined)).rejects.toMatchObject({
      code: "ERR_WORKER_OUT_OF_MEMORY",
    });
    expect(thread.isAlive).toBe(false);
  });

  it.runIf(process.platform === "linux")("lets the thread that answers requests go first", async () => {
    expect(await start().call("priority", undefined)).toBeGreaterThan(getPriority(0));
  });
});
