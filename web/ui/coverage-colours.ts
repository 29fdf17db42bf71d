/**
 * One ramp for all that shows coverage: from sand (nobody can) to blue (everybody can). It gets steadily darker, so that
 * a grey printer and colour blindness leave its order; what is not covered is hatched besides.
 */
const RAMP = ["#f0dfb8", "#dcd6c0", "#bccbcd", "#93b7cf", "#659ac6", "#3b78b0", "#1d5390"] as const;

/** The colour of a share, 0-1. */
export function shareColour(share: number): string {
  const step = Math.min(RAMP.length - 1, Math.max(0, Math.floor(share * RAMP.length)));
  return RAMP[step] ?? RAMP[0];
}

/** What a cell is at an hour; hatched where it is uncovered, dotted where it is only possible. */
export const CELL_COLOURS = { covered: "#3b78b0", possible: "#bccbcd", uncovered: "#f0dfb8" } as const;
/** Lines and hatches over sand, 4.5:1 at least. */
export const HATCH_COLOUR = "#7a5c1e";
