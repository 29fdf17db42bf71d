import { dayHours } from "../../../server/hours/day-hours.ts";
import { nextChange, opennessAt, periodsBetween } from "../../../server/hours/openness.ts";
import { possibleUtcHours } from "../../../server/hours/possible-hours.ts";
import { parseOsm } from "../../../server/hours/text/osm-parse.ts";
import { printOsm } from "../../../server/hours/text/osm-print.ts";
import { OFFICIAL } from "./samples.ts";

/** Prints what a process makes of some hours, one fact a line: run in several time zones, the lines must agree. */
const TEXTS = [
  "Mo-Fr 09:00-18:00; PH off",
  "Mo-Su 22:00-02:00; PH 10:00-12:00",
  "Feb 29 00:00-24:00; Nov-Mar Mo-Sa 08:30-17:30",
];
const INSTANTS = [
  "2024-02-28T16:00Z",
  "2024-02-29T15:59Z",
  "2026-10-01T01:30Z",
  "2026-10-10T01:30Z",
  "2026-03-08T07:30Z",
];
const lines: string[] = [
  `process ${Intl.DateTimeFormat().resolvedOptions().timeZone} ${new Date(0).getHours()}`,
];

for (const text of TEXTS)
  for (const zone of ["Asia/Shanghai", "America/New_York"]) {
    const read = parseOsm(text, zone);
    if (!read.ok) throw new Error(read.reason);
    const hours = {
      ...read.hours,
      closures: [{ from: "2026-11-18T16:30:00.000Z", until: "2026-11-20T04:30:00.000Z" }],
    };
    lines.push(`${zone} ${printOsm(hours)} ${possibleUtcHours(hours)}`);
    for (const at of INSTANTS.map((instant) => new Date(instant))) {
      const change = nextChange(hours, OFFICIAL, at);
      lines.push(
        `${at.toISOString()} ${opennessAt(hours, OFFICIAL, at)} ${change?.at.toISOString()} ${change?.to}`,
      );
      const week = periodsBetween(hours, OFFICIAL, at, new Date(at.getTime() + 7 * 86_400_000));
      lines.push(JSON.stringify(week));
    }
    for (const date of ["2026-03-08", "2026-10-10", "2026-11-19", "2027-01-01"])
      lines.push(JSON.stringify(dayHours(hours, OFFICIAL, date)));
  }

process.stdout.write(lines.join("\n"));
