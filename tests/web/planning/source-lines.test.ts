import { expect, test } from "vitest";
import { sourceLines } from "../../../web/planning/export/source-lines.ts";
import { en } from "../../../web/planning/texts/en.ts";
import type { DemandSet } from "../../../web/planning/use-choices.ts";

const SET: DemandSet = {
  ...{ code: "demand-1", name: "Riders", source: "a survey", resolution: 9, isHourly: true, cellCount: 10 },
  ...{ weight: 100, ownerName: "Li", isDemo: false, isMine: true, createdAt: "2026-11-01T08:00:00.000Z" },
};
const lines = (set: DemandSet | null) =>
  sourceLines({ set, on: "2026-11-22", made: "2026-11-23" }, en, { locale: "en-GB" });

test("an imported set is named with its source, who imported it and when", () => {
  expect(lines(SET)).toEqual([
    "Places, amenities and opening hours: Nuanyi's directory, a typical week of the season of 22 November 2026.",
    "Demand: Riders (a survey), imported by Li on 1 November 2026.",
    "Made on 23 November 2026 · Nuanyi",
  ]);
});

test("what is made up says so", () => {
  expect(lines({ ...SET, isDemo: true })).toContain(en.report.demo);
});

test("what riders did not find was counted, not imported", () => {
  const told = lines({ ...SET, code: "unmet-searches", name: "unmet-searches" });
  expect(told).toContain(en.report.sourceUnmet);
  expect(told.join(" ")).not.toContain("unmet-searches");
});
