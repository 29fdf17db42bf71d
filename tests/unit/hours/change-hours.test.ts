import { expect, it } from "vitest";
import { changeHours } from "../../../server/hours/change-hours.ts";
import type { Hours } from "../../../server/hours/hours.ts";

const HOUR = 3_600_000;
const START = Date.parse("2026-11-18T06:00:00Z");

it("lets a host close and open again as often as they like, and keeps the latest closures", () => {
  let hours: Hours = changeHours(null, { text: "Mo-Su 09:00-18:00" }, new Date(START));
  for (let turn = 0; turn < 150; turn++) {
    const now = new Date(START + turn * 2 * HOUR);
    hours = changeHours(hours, { close: { until: new Date(now.getTime() + HOUR) } }, now);
  }
  expect(hours.closures).toHaveLength(41);
  expect(hours.closures.at(-1)?.from).toBe(new Date(START + 149 * 2 * HOUR).toISOString());
  expect(hours.closures.at(0)?.from).toBe(new Date(START + 109 * 2 * HOUR).toISOString());
});

it("forgets closures over for more than a month", () => {
  const hours = changeHours(
    null,
    { text: "24/7", close: { until: new Date(START + HOUR) } },
    new Date(START),
  );
  const later = (days: number) => changeHours(hours, { reopen: true }, new Date(START + days * 24 * HOUR));
  expect(later(29).closures).toHaveLength(1);
  expect(later(31).closures).toEqual([]);
});
