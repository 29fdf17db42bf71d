import { printOsm } from "../../server/hours/text/osm-print.ts";
import { ORACLE_ZONE } from "./hours-oracle.ts";
import type { Comparison } from "./hours-oracle-compare.ts";

/** What to say of one value: why it is not understood, or each instant on which we disagree; tab separated. */
export function linesOf({ text, hours, reason, disagreements }: Comparison): string[] {
  return [
    ...(reason === null ? [] : [`unknown\t${text}\t${reason}`]),
    ...disagreements.map(({ at, ours, oracles }) =>
      [
        "disagreeing",
        text,
        localTime(at),
        `ours ${ours}`,
        `the oracle's ${oracles}`,
        hours ? printOsm(hours) : "",
      ].join("\t"),
    ),
  ];
}

/**
 * The lines at the end, the last of them the verdict: `understood N, unknown N, disagreeing N of N`. A value that is
 * read but unknown wherever the oracle knows counts as unknown; one that disagrees counts as understood as well.
 */
export function summaryOf(all: readonly Comparison[]): string[] {
  const count = (holds: (comparison: Comparison) => boolean) => all.filter(holds).length;
  const refused = count((one) => one.refused !== null);
  const allUnknown = count((one) => one.isAllUnknown);
  const understood = count(({ hours, isAllUnknown }) => hours !== null && !isAllUnknown);
  const disagreeing = count(({ disagreements }) => disagreements.length > 0);
  return [
    ...(refused > 0 ? [`${refused} that the oracle refuses: understood or not, but not compared`] : []),
    ...(allUnknown > 0
      ? [`${allUnknown} read, but unknown wherever the oracle knows: counted as unknown`]
      : []),
    `understood ${understood}, unknown ${all.length - understood}, disagreeing ${disagreeing} of ${all.length}`,
  ];
}

const FORMAT = new Intl.DateTimeFormat("en-GB", {
  timeZone: ORACLE_ZONE,
  weekday: "short",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

function localTime(at: Date): string {
  return FORMAT.format(at);
}
