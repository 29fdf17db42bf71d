import { plural } from "../../../i18n/en/plural.ts";
import type { ReportTexts } from "../zh/report.ts";

/** The printed report and the notes under a picture, in English. */
export const report = {
  title: "Who reaches a place",
  label: "Report of two pages",
  page: (n) => `Page ${n} of 2`,
  print: "Print",
  close: "Close",
  map: "Map of coverage",
  week: "Coverage in each hour of the week (%)",
  weekHour: (hour) => `Framed: ${hour}`,
  rowsLeft: (n) => `${plural(n, "more district is", "more districts are")} in the exported table.`,
  gapsTitle: "Worst gaps",
  gap: { rank: "Rank", zone: "District", weight: "Demand", share: "Share", nearest: "Nearest open place" },
  noneOpen: "no open place",
  method: "Method",
  methodDemand: (resolution) =>
    `Demand is added up in hexagonal cells (H3, resolution ${resolution}); ways begin at a cell's centre, and cells count by their weight.`,
  methodHours:
    "Places are open as in a typical week, without holidays, special days and temporary closures; where only places of unknown hours are near, the answer is “perhaps”, which coverage does not count.",
  methodReach: (threshold, travel) =>
    `A cell reaches a place when the way there is no longer than asked (${threshold}, inclusive); ${travel}.`,
  sources: "Sources",
  sourcePlaces: (date) =>
    `Places, amenities and opening hours: Nuanyi's directory, a typical week of the season of ${date}.`,
  sourceDemand: (name, source, who, when) =>
    `Demand: ${name}${source ? ` (${source})` : ""}, imported by ${who} on ${when}.`,
  sourceUnmet:
    "Demand: riders' searches that found no open place near, counted from 10 an hour and cell upwards.",
  demo: "Made-up demo data.",
  made: (date) => `Made on ${date} · Nuanyi`,
} satisfies ReportTexts;
