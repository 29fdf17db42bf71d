import type { DraftSeason, DraftWeek } from "./model.ts";

/** The parts of a year that most often have hours of their own: the first is offered first. */
const USUAL = [
  { from: "06-01", to: "09-30" },
  { from: "11-15", to: "03-15" },
] as const;

/** A season to begin with: the year's usual week, at a time of the year that no other season begins at. */
export function newSeason(
  seasons: readonly DraftSeason[],
  week: DraftWeek,
  names: readonly string[],
): DraftSeason {
  const free = USUAL.findIndex(({ from }) => seasons.every((season) => season.from !== from));
  const index = Math.max(free, 0);
  return { name: names[index] ?? "", ...(USUAL[index] ?? USUAL[0]), week };
}

/** The seasons with one in its place again. */
export const withSeasonAt = (
  seasons: readonly DraftSeason[],
  index: number,
  season: DraftSeason,
): DraftSeason[] => [...seasons.slice(0, index), season, ...seasons.slice(index)];
