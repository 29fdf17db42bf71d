import { expect, test } from "vitest";
import { laterHours, weekOn } from "../../../web/planning/suggestions/later-hours.ts";

const day = (...periods: string[]) => ({
  weekday: "",
  periods: periods.map((period) => {
    const [from = "", to = ""] = period.split("-");
    return { from, to };
  }),
});
const days = (...of: ReturnType<typeof day>[]) => of;

test("every open day stays open until the hour; days off stay off", () => {
  const weekday = day("08:30-12:00", "13:00-18:00");
  const week = days(weekday, weekday, weekday, weekday, weekday, day("10:00-16:00"), day());
  expect(laterHours(week, 22)).toBe("Mo-Fr 08:30-12:00,13:00-22:00; Sa 10:00-22:00; Su off");
});

test("beyond midnight hours count on", () => {
  const week = Array.from({ length: 7 }, () => day("09:00-21:00"));
  expect(laterHours(week, 25)).toBe("Mo-Su 09:00-25:00");
});

test("a day that is open later already stays as it is", () => {
  const week = days(
    day("09:00-18:00"),
    day("09:00-23:30"),
    ...Array.from({ length: 5 }, () => day("09:00-23:00")),
  );
  expect(laterHours(week, 23)).toBe("Mo 09:00-23:00; Tu 09:00-23:30; We-Su 09:00-23:00");
});

test("a night that goes on into the next day needs no more", () => {
  const week = Array.from({ length: 7 }, () => day("00:00-24:00"));
  expect(laterHours(week, 26)).toBe("Mo-Su 00:00-24:00");
});

test("the week of a date is that of the first season around it, also over the new year", () => {
  const [usual, summer, winter] = [[day("08:00-18:00")], [day("08:00-20:00")], [day("09:00-17:00")]];
  const weeks = {
    week: usual,
    seasons: [
      { from: "06-01", to: "08-31", week: summer },
      { from: "11-15", to: "03-15", week: winter },
    ],
  };
  expect(weekOn(weeks, "2026-07-01")).toBe(summer);
  expect(weekOn(weeks, "2026-11-22")).toBe(winter);
  expect(weekOn(weeks, "2027-03-15")).toBe(winter);
  expect(weekOn(weeks, "2026-10-01")).toBe(usual);
});
