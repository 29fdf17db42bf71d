import { expect, it } from "vitest";
import { readHours } from "../../../server/hours/text/read-hours.ts";
import { plannedHours } from "../../../server/scenarios/planned-hours.ts";

it("hours of scenarios are read once, good or not, and not remembered without end", () => {
  for (const text of ["Mo-Fr 08:00-22:00", "周末 10-17", "nonsense", ""]) {
    const first = plannedHours(text);
    expect(first).toEqual(readHours(text));
    expect(plannedHours(text)).toBe(first);
  }
  const first = plannedHours("24/7");
  for (let at = 0; at < 400; at++) plannedHours(`${at}${"x".repeat(1_000)}`);
  expect(plannedHours("24/7")).not.toBe(first);
});
