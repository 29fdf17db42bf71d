import { describe, expect, it } from "vitest";
import { nextTileHealth, type TileEvent, UNTRIED } from "../../../web/map/tile-health.ts";

/** What is thought after each event. */
function failing(...events: TileEvent[]): boolean[] {
  let health = UNTRIED;
  return events.map((event) => {
    health = nextTileHealth(health, event);
    return health.failing;
  });
}
const last = (...events: TileEvent[]) => failing(...events).at(-1);

describe("tile health", () => {
  it("bears with a few errors among tiles that load", () => {
    expect(last("start", "load", "error", "error", "load", "error", "error", "error", "settled")).toBe(false);
  });

  it("fails at the fourth error in a row", () => {
    expect(failing("start", "error", "error", "error", "error")).toEqual([false, false, false, false, true]);
  });

  it("fails when the whole first view has failed, however few tiles it has", () => {
    expect(failing("start", "error", "error", "settled")).toEqual([false, false, false, true]);
  });

  it("fails when nothing at all comes in time, but not when something did", () => {
    expect(last("start", "overdue")).toBe(true);
    expect(last("start", "load", "overdue")).toBe(false);
  });

  it("is not talked round by a tile from the cache", () => {
    expect(last("start", "error", "error", "error", "error", "load", "error", "settled")).toBe(true);
  });

  it("recovers after four loads in a row, or a view without an error", () => {
    const down: TileEvent[] = ["start", "error", "error", "error", "error"];
    expect(failing(...down, "start", "load", "load", "load", "load").slice(-4)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(last(...down, "start", "load", "load", "settled")).toBe(false);
  });

  it("stays as it is when a view needs no tile", () => {
    expect(last("start", "settled")).toBe(false);
    expect(last("start", "error", "settled", "start", "settled")).toBe(true);
  });
});
