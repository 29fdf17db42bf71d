import type { Context } from "../context.ts";
import type { LatLon } from "../places/place.ts";
import type { TravelMode } from "../places/travel.ts";
import type {
  Accessibility,
  Coverage,
  CoverageCells,
  CoverageGapType,
  CoveragePlaces,
  CoverageWeek,
  Isochrone,
  ScenarioCoverage,
  UncoveredCell,
  ZoneBoundary,
  ZoneCoverageType,
} from "./coverage.type.ts";
import type { CoverageQuestion } from "./question.ts";

const notYet = (): never => {
  throw new Error("not built yet");
};

export async function coverageOf(_context: Context, _question: CoverageQuestion): Promise<Coverage> {
  return notYet();
}
export async function gapsOf(
  _context: Context,
  _question: CoverageQuestion,
  _first: number,
): Promise<CoverageGapType[]> {
  return notYet();
}
export async function uncoveredOf(
  _context: Context,
  _question: CoverageQuestion,
  _first: number,
): Promise<UncoveredCell[]> {
  return notYet();
}
export async function cellsOf(_context: Context, _question: CoverageQuestion): Promise<CoverageCells> {
  return notYet();
}
export async function placesOf(_context: Context, _question: CoverageQuestion): Promise<CoveragePlaces> {
  return notYet();
}
export async function zonesOf(
  _context: Context,
  _question: CoverageQuestion,
  _parts: boolean,
): Promise<ZoneCoverageType[]> {
  return notYet();
}
export async function boundariesOfZones(
  _context: Context,
  _question: CoverageQuestion,
  _parts: boolean,
): Promise<ZoneBoundary[]> {
  return notYet();
}
export async function weekOf(_context: Context, _question: CoverageQuestion): Promise<CoverageWeek> {
  return notYet();
}
export async function accessibilityOf(
  _context: Context,
  _question: CoverageQuestion,
): Promise<Accessibility> {
  return notYet();
}
export async function compareScenarios(
  _context: Context,
  _question: CoverageQuestion,
  _scenarios: string[],
): Promise<ScenarioCoverage[]> {
  return notYet();
}
export async function isochroneOf(
  _context: Context,
  _ask: { to: LatLon; mode: TravelMode; minutes: number[] },
): Promise<Isochrone[]> {
  return notYet();
}
