import type { ZoneCoverage } from "../use-coverage.ts";

/** What a scenario changes in a district. */
export interface ZoneDifference {
  readonly zone: ZoneCoverage["zone"];
  readonly before: number | null;
  readonly after: number | null;
  /** Covered weight, after less before. */
  readonly gain: number;
}

/** A hair of weight is rounding. */
const A_BIT = 1e-9;

/** The districts in which anything changes, what gains most first; of equal ones as they came. */
export function zoneDifferences(
  before: readonly ZoneCoverage[],
  after: readonly ZoneCoverage[],
): ZoneDifference[] {
  const today = new Map(before.map((row) => [row.zone.code, row]));
  return after
    .map((row): ZoneDifference => {
      const was = today.get(row.zone.code);
      return {
        zone: row.zone,
        before: was?.share ?? null,
        after: row.share,
        gain: row.coveredWeight - (was?.coveredWeight ?? 0),
      };
    })
    .filter(({ gain }) => Math.abs(gain) > A_BIT)
    .sort((a, b) => b.gain - a.gain);
}
