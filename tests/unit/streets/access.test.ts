import { describe, expect, it } from "vitest";
import { STEPS, turnedRound, USE, useOf } from "../../../server/streets/access.ts";

/** The directions as a planner would write them: W walkers, E e-bikes, each forward (>) or backward (<). */
function written(tags: Record<string, string>): string {
  const use = useOf(new Map(Object.entries(tags)));
  const names = [
    ["W>", USE.WALK.forward],
    ["W<", USE.WALK.backward],
    ["E>", USE.EBIKE.forward],
    ["E<", USE.EBIKE.backward],
    ["steps", STEPS],
  ] as const;
  return names
    .filter(([, bit]) => use & bit)
    .map(([name]) => name)
    .join(" ");
}

const BOTH = "W> W< E> E<";
const WALKERS = "W> W<";
const NOBODY = "";

describe("who may use a way", () => {
  it.each([
    ...["living_street", "residential", "service", "unclassified", "road", "track", "cycleway"],
    ...["tertiary", "secondary_link", "primary", "trunk"],
  ])("%s is for both", (highway) => {
    expect(written({ highway })).toBe(BOTH);
  });

  it.each(["footway", "pedestrian", "path", "bridleway", "corridor", "platform"])(
    "%s is for walkers, unless a tag lets riders in",
    (highway) => {
      expect(written({ highway })).toBe(WALKERS);
      expect(written({ highway, bicycle: "designated" })).toBe(BOTH);
      expect(written({ highway, bicycle: "dismount" })).toBe(WALKERS);
    },
  );

  it.each(["motorway", "motorway_link", "construction", "proposed", "raceway", "bus_guideway", ""])(
    "%s is for nobody",
    (highway) => {
      expect(written({ highway })).toBe(NOBODY);
    },
  );

  it.each([
    [{ highway: "steps" }, `${WALKERS} steps`],
    [{ highway: "steps", bicycle: "yes" }, `${WALKERS} steps`],
    [{ highway: "steps", foot: "no" }, NOBODY],
    [{ highway: "trunk", motorroad: "yes" }, NOBODY],
    [{ highway: "trunk", motorroad: "yes", foot: "yes" }, WALKERS],
    [{ highway: "motorway", bicycle: "yes" }, "E> E<"],
    [{ highway: "service", access: "private" }, NOBODY],
    [{ highway: "service", access: "no", foot: "yes" }, WALKERS],
    [{ highway: "service", access: "destination" }, BOTH],
    [{ highway: "service", access: "private", bicycle: "permissive" }, "E> E<"],
    [{ highway: "residential", vehicle: "no" }, WALKERS],
    [{ highway: "residential", vehicle: "no", bicycle: "yes" }, BOTH],
    [{ highway: "residential", motor_vehicle: "no" }, BOTH],
    [{ highway: "primary", foot: "use_sidepath", bicycle: "use_sidepath" }, NOBODY],
    [{ highway: "cycleway", foot: "no" }, "E> E<"],
    [{ highway: "cycleway", electric_bicycle: "no", bicycle: "yes" }, WALKERS],
  ])("%o: %s", (tags, use) => {
    expect(written(tags)).toBe(use);
  });

  it.each([
    [{ oneway: "yes" }, "W> W< E>"],
    [{ oneway: "1" }, "W> W< E>"],
    [{ oneway: "-1" }, "W> W< E<"],
    [{ oneway: "no" }, BOTH],
    [{ oneway: "alternating" }, BOTH],
    [{ oneway: "yes", "oneway:bicycle": "no" }, BOTH],
    [{ oneway: "yes", cycleway: "opposite_lane" }, BOTH],
    [{ oneway: "no", "oneway:bicycle": "-1" }, "W> W< E<"],
    [{ junction: "roundabout" }, "W> W< E>"],
    [{ junction: "roundabout", oneway: "no" }, BOTH],
    [{ "oneway:foot": "yes" }, "W> E> E<"],
  ])("directions of a street with %o: %s", (tags, use) => {
    expect(written({ highway: "residential", ...tags })).toBe(use);
  });

  it("a way seen from its other end has its directions swapped, for each mode by itself", () => {
    const { WALK, EBIKE } = USE;
    expect(turnedRound(WALK.forward | EBIKE.backward | STEPS)).toBe(WALK.backward | EBIKE.forward | STEPS);
    for (let use = 0; use < 32; use++) expect(turnedRound(turnedRound(use))).toBe(use);
  });
});
