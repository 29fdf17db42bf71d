import { describe, expect, it } from "vitest";
import { Gate } from "../../../server/coverage/gate.ts";

const [DEMO, OTHERS] = [{ isDemo: true }, { isDemo: false }];

describe("long work at once", () => {
  it("is refused beyond so much; the demo's takes nothing from the others", async () => {
    const gate = new Gate();
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const demo = Array.from({ length: 8 }, () => gate.through(DEMO, () => opened));
    const others = Array.from({ length: 32 }, () => gate.through(OTHERS, () => opened));
    for (const whose of [DEMO, OTHERS])
      await expect(gate.through(whose, async () => "done")).rejects.toMatchObject({
        code: "TOO_MANY_REQUESTS",
      });
    open();
    await Promise.all([...demo, ...others]);
    expect(await gate.through(DEMO, async () => "done")).toBe("done");
  });

  it("makes room also where it fails", async () => {
    const gate = new Gate();
    for (let time = 0; time < 10; time++)
      await expect(gate.through(DEMO, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  });
});
