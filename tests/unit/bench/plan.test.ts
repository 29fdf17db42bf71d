import { expect, it } from "vitest";
import { indexesOf, type PlanNode, scansWhole } from "../../bench/plan.ts";

const PLAN: PlanNode = {
  "Node Type": "Limit",
  Plans: [
    { "Node Type": "Index Scan", "Relation Name": "places", "Index Name": "places_nearest" },
    { "Node Type": "Seq Scan", "Relation Name": "opening_hours" },
    {
      "Node Type": "Bitmap Heap Scan",
      "Relation Name": "places",
      Plans: [
        { "Node Type": "Bitmap Index Scan", "Index Name": "places_facets" },
        { "Node Type": "Bitmap Index Scan", "Index Name": "places_nearest" },
        { "Node Type": "Index Scan", "Index Name": "place_amenities_pkey" },
      ],
    },
  ],
};

it("a plan's indexes on a table are found at any depth, each once", () => {
  expect(indexesOf(PLAN, "places")).toEqual(["places_nearest", "places_facets"]);
});

it("a scan of a whole table is seen at any depth, in a plan with workers too", () => {
  expect(scansWhole(PLAN, "places")).toBe(false);
  expect(scansWhole(PLAN, "opening_hours")).toBe(true);
  const parallel: PlanNode = {
    "Node Type": "Gather",
    Plans: [{ "Node Type": "Parallel Seq Scan", "Relation Name": "places" }],
  };
  expect(scansWhole(parallel, "places")).toBe(true);
});
