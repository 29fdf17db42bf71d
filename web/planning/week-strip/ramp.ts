/**
 * From sand (nobody can) to blue (everybody can), the map's two colours. It gets steadily darker, so that a grey printer
 * and colour blindness leave its order.
 */
const RAMP = [
  "#f6e7c3",
  "#e3dcc6",
  "#c6d3d3",
  "#a9cce8",
  "#7fb4d9",
  "#5f9fd0",
  "#3e82b9",
  "#225d94",
] as const;

/** The colour of a share, 0-1: eight steps of an eighth. */
export function shareColour(share: number): string {
  const step = Math.min(RAMP.length - 1, Math.max(0, Math.floor(share * RAMP.length)));
  return RAMP[step] ?? RAMP[0];
}
