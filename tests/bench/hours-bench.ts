import { calendarOf, officialCalendarDays } from "../../server/hours/calendar/calendar-source.ts";
import { DAY } from "../../server/hours/dates.ts";
import { readHours } from "../../server/hours/text/read-hours.ts";
import { periodsIn } from "../../server/hours/window.ts";
import type { Line } from "./report.ts";
import { median } from "./statistics.ts";

/** Texts made to cost as much as a thousand characters can. */
const HOSTILE = [
  " ".repeat(1000),
  "off;".repeat(250),
  "周一至".repeat(333),
  "1-".repeat(500),
  `${"Jan 1,".repeat(160)}Jan 2 off`,
  "Mo[1] 8:00-9:00;".repeat(62),
  `${"Jan 1 22:00-2:00,".repeat(58)}Mo 8:00-9:00`,
  `${Array.from({ length: 57 }, (_, i) => `Mar ${(i % 28) + 1}-Jun 5 off`)
    .join(";")
    .slice(0, 985)};20:00-4:00`,
  `${"We-Tu,".repeat(160)}Mo 09:00-03:00`,
  "周一至周五9-18,".repeat(100),
  "周一二三四五六日".repeat(125),
  "每天除".repeat(333),
  "早一晚二".repeat(250),
  `${"2026+ 20:00-26:00;PH off;".repeat(38)}off`,
];

const RULES =
  'Mo-Fr 09:00-18:00; Su[-1] 10:00-14:00; PH off; Dec 24-26 off; week 30-32 off; Mo-Fr 18:00-20:00 "ring"';
const ROUNDS = 20;

/** Reading the worst text there is, and evaluating hours that a week has no room for. */
export function hoursLines(): Line[] {
  const slowest = Math.max(...HOSTILE.map((text) => millisecondsOf(() => readHours(text))));
  const read = readHours(RULES);
  if (!read.ok) throw new Error(read.reason);
  const calendar = calendarOf(officialCalendarDays());
  const from = Date.UTC(2026, 4, 1);
  const evaluation = millisecondsOf(() => periodsIn(read.hours, calendar, { from, to: from + 4 * DAY }));
  return [
    {
      id: "hoursHostileText",
      what: "the worst text of hours, read or refused",
      value: slowest,
      unit: "ms",
      target: { atMost: 5 },
    },
    {
      id: "hoursDatedRules",
      what: "four days of hours with six dated rules",
      value: evaluation,
      unit: "ms",
      target: { atMost: 0.5 },
    },
  ];
}

/** The median of some rounds, after as many to warm up. */
function millisecondsOf(work: () => unknown): number {
  const times = Array.from({ length: 2 * ROUNDS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return median(times.slice(ROUNDS));
}
