import type { CoverageWeek } from "../use-coverage.ts";

/** The mean share over the hours of the week that have weight; null without any. */
export function meanShare(week: Pick<CoverageWeek, "shares"> | null): number | null {
  const shares = (week?.shares ?? []).filter((share) => share !== null);
  if (shares.length === 0) return null;
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
