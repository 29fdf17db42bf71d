import { expect, test } from "vitest";
import { demandName, firstWithDemand, UNMET_SEARCHES } from "../../../web/planning/demand-name.ts";
import { en } from "../../../web/planning/texts/en.ts";
import { zh } from "../../../web/planning/texts/zh.ts";
import type { DemandSet } from "../../../web/planning/use-choices.ts";

const set = (code: string, cellCount: number): DemandSet => ({
  code,
  name: code,
  cellCount,
  weight: cellCount,
  isHourly: true,
  isDemo: false,
  isMine: true,
  resolution: 8,
  source: null,
  ownerName: "市总工会",
  createdAt: "2026-11-22T08:00:00Z",
});

test("what riders did not find has its name in each language, what was imported its own", () => {
  expect(demandName(set(UNMET_SEARCHES, 3), zh)).toBe(zh.data.unmet);
  expect(demandName(set(UNMET_SEARCHES, 3), en)).toBe(en.data.unmet);
  expect(demandName(set("骑手活动", 3), en)).toBe("骑手活动");
});

test("an empty set is never what is asked about first", () => {
  expect(firstWithDemand([set(UNMET_SEARCHES, 0), set("b", 2), set("c", 1)])?.code).toBe("b");
  expect(firstWithDemand([set(UNMET_SEARCHES, 0)])).toBeUndefined();
  expect(firstWithDemand(undefined)).toBeUndefined();
});
