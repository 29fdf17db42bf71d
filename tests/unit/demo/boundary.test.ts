import { describe, expect, it } from "vitest";
import type { Border, Position } from "../../../server/demo/borders.ts";
import { boundaryOf } from "../../../server/demo/boundary.ts";

/** "1,0 1,1" as positions. */
function line(text: string): Position[] {
  return text.split(" ").map((pair) => {
    const [lon = Number.NaN, lat = Number.NaN] = pair.split(",").map(Number);
    return [lon, lat];
  });
}

// Two squares side by side that share the line at longitude 1.
const BORDERS: Border[] = [
  { between: ["WEST", "EAST"], line: line("1,0 1,1") },
  { between: ["WEST", "OUT"], line: line("1,0 0,0 0,1 1,1") },
  { between: ["EAST", "OUT"], line: line("1,1 2,1 2,0 1,0") },
];

describe("boundaryOf", () => {
  it("joins lines end to end whichever way each was drawn, counter-clockwise", () => {
    expect(boundaryOf("WEST", BORDERS)).toEqual(line("1,0 1,1 0,1 0,0 1,0"));
    expect(boundaryOf("EAST", BORDERS)).toEqual(line("1,0 2,0 2,1 1,1 1,0"));
  });

  it("gives the outline of everything as the boundary of what lies outside", () => {
    expect(boundaryOf("OUT", BORDERS)).toEqual(line("1,0 2,0 2,1 1,1 0,1 0,0 1,0"));
  });

  it("refuses a drawing that does not close", () => {
    expect(() => boundaryOf("EAST", BORDERS.slice(1))).toThrow("the borders of EAST do not close");
    expect(() => boundaryOf("NOWHERE", BORDERS)).toThrow("the borders of NOWHERE do not close");
    const apart = { between: ["WEST", "FAR"], line: line("8,8 9,9") } as const;
    expect(() => boundaryOf("WEST", [...BORDERS, apart])).toThrow("the borders of WEST do not join");
  });
});
