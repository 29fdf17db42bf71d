import { gridDisk, latLngToCell } from "h3-js";
import type { PlaceRow } from "../../server/places/place-row.ts";
import { daily, placeRow } from "../support/rows.ts";

/** Every query of coverage, with all that it can answer. */
const FIGURES = "cells weight coveredCells coveredWeight possibleWeight share";
const COVERAGE = `${FIGURES} places openPlaces travel on`;
const ZONE = "zone { code name nameEn isApproximate }";
const asking = (name: string, fields: string, rest = "") =>
  `query ($question: CoverageQuestionInput!) { answer: ${name}(question: $question${rest}) { ${fields} } }`;

export const QUERIES = {
  coverage: asking("coverage", COVERAGE),
  gaps: asking(
    "coverageGaps",
    `rank centre { lat lon } box { south west north east } cells weight share zoneName
      nearestOpen { placeCode name metres }`,
  ),
  uncovered: asking("uncoveredCells", "cell centre { lat lon } weight zoneName"),
  cells: asking("coverageCells", "cells weights states coveredWeek possibleWeek zones"),
  places: asking("coveragePlaces", "codes names lat lon kinds changes openWeek unknownWeek"),
  byDistrict: asking("coverageByDistrict", `${ZONE} ${FIGURES} places openPlaces accessibility`),
  byPart: asking("coverageByDistrict", `${ZONE} ${FIGURES} places openPlaces accessibility`, ", parts: true"),
  zones: asking("coverageZones", `${ZONE} boundary`),
  parts: asking("coverageZones", `${ZONE} boundary`, ", parts: true"),
  week: asking("coverageWeek", "shares possibleShares openPlaces"),
  accessibility: asking("accessibility", "cells scores rings ringWeights"),
  compare: asking(
    "compareScenarios",
    `scenario name meanShare changes coverage { ${COVERAGE} }`,
    ", scenarios: []",
  ),
} as const;

export const ISOCHRONES = `query ($minutes: [Float!]!, $mode: TravelMode!) {
  isochrones(to: { lat: 39.9, lon: 116.4 }, mode: $mode, minutes: $minutes) { minutes travel area } }`;

export const COMPARE = `query ($question: CoverageQuestionInput!, $scenarios: [ID!]!) {
  compareScenarios(question: $question, scenarios: $scenarios) {
    scenario name meanShare changes coverage { coveredCells share } } }`;

export const HERE = { lat: 39.9, lon: 116.4 };
export const CENTRE = latLngToCell(HERE.lat, HERE.lon, 9);
/** A hexagon and the two rings around it: 19 cells, about 350 m from one to the next. */
export const CELLS = gridDisk(CENTRE, 2).sort();

/**
 * At the centre by day, 900 m east of it at any hour, 5 km away of hours that nobody knows; and so far away that an
 * analysis does not know of it the only one with Wi-Fi.
 */
export const PLACES: PlaceRow[] = [
  placeRow({ code: "DAY", ...HERE, hours: daily(9 * 60, 18 * 60) }),
  placeRow({ code: "ALL", lat: 39.9, lon: 116.4105, hours: daily(0, 1440), kind: "SERVICE_CENTRE" }),
  placeRow({ code: "WHO", lat: 39.945, lon: 116.4 }),
  placeRow({
    ...{ code: "FAR", lat: 39.2, lon: 116.4, hours: daily(0, 1440) },
    amenities: [{ code: "WIFI", state: "AVAILABLE" }],
  }),
];
