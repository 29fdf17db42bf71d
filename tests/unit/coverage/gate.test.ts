import { describe, expect, it } from "vitest";
import { Gate } from "../../../server/coverage/gate.ts";

const [DEMO, OTHERS] = [{ isDemo: true }, { isDemo: false }];

/** Work that goes on until it is opened, with how much of it is done at once. */
function held() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const counts = { underWay: 0, most: 0, done: 0 };
  const work = async () => {
    counts.most = Math.max(counts.most, ++counts.underWay);
    await opened;
    counts.underWay--;
    counts.done++;
  };
  return { counts, work, open: () => open() };
}

describe("long work", () => {
  it("is done little by little, and refused beyond so much; the demo's takes nothing from the others", async () => {
    const gate = new Gate();
    const [demo, others] = [held(), held()];
    const under = [
      ...Array.from({ length: 8 }, () => gate.through(DEMO, demo.work)),
      ...Array.from({ length: 32 }, () => gate.through(OTHERS, others.work)),
    ];
    for (const whose of [DEMO, OTHERS])
      await expect(gate.through(whose, async () => "done")).rejects.toMatchObject({
        code: "TOO_MANY_REQUESTS",
      });
    demo.open();
    others.open();
    await Promise.all(under);
    expect(demo.counts).toEqual({ underWay: 0, most: 1, done: 8 });
    expect(others.counts).toEqual({ underWay: 0, most: 3, done: 32 });
    expect(await gate.through(DEMO, async () => "done")).toBe("done");
  });

  it("makes room also where it fails", async () => {
    const gate = new Gate();
    const failing = () => gate.through(DEMO, () => Promise.reject(new Error("no")));
    for (let round = 0; round < 3; round++)
      for (const outcome of await Promise.allSettled(Array.from({ length: 8 }, failing)))
        expect(outcome).toMatchObject({ status: "rejected", reason: { message: "no" } });
  });
});
