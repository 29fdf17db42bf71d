import { describe, expect, it } from "vitest";
import { Kept } from "../../../server/coverage/kept.ts";

describe("what is kept", () => {
  const makes = (kept: Kept<{ bytes: number }>) => {
    const made: string[] = [];
    const get = (key: string, bytes = 0) =>
      kept.get(key, async () => {
        made.push(key);
        return { bytes };
      });
    return { made, get };
  };
  const keptOf = (bytes: number) => new Kept<{ bytes: number }>({ bytes, bytesOf: (value) => value.bytes });

  it("is made once, also where several ask at once", async () => {
    const { made, get } = makes(keptOf(100_000));
    const [one, other] = await Promise.all([get("a"), get("a")]);
    expect(other).toBe(one);
    expect(await get("a")).toBe(one);
    expect(made).toEqual(["a"]);
  });

  it("gives way to what comes later, the least used first", async () => {
    const { made, get } = makes(keptOf(100_000));
    for (const key of ["a", "b", "a", "c", "a", "b"]) await get(key, 40_000);
    expect(made).toEqual(["a", "b", "c", "b"]);
  });

  it("is not without end where there is hardly anything to keep for each of many questions", async () => {
    const { made, get } = makes(keptOf(100_000));
    for (let at = 0; at < 100; at++) await get(`${at}${" ".repeat(100_000)}`);
    made.length = 0;
    for (let at = 99; at >= 0; at--) await get(`${at}${" ".repeat(100_000)}`);
    expect(made.length).toBeGreaterThan(80);
    expect(made.length).toBeLessThan(100);
  });

  it("is asked for again after it could not be made", async () => {
    const kept = keptOf(1_000);
    await expect(kept.get("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await kept.get("a", async () => ({ bytes: 1 }))).toEqual({ bytes: 1 });
  });
});
