/**
 * From sand (nobody can) to blue (everybody can), the map's two colours. It gets steadily darker, so that a grey printer
 * and colour blindness leave its order.
 */
const RAMP = ["#f0dfb8", "#dcd6c0", "#bccbcd", "#93b7cf", "#659ac6", "#3b78b0", "#1d5390"] as const;
/** Below this share a hatch says that it is a gap. */
const GAP = 1 / RAMP.length;
const HATCH = "repeating-linear-gradient(135deg, transparent 0 3px, #7a5c1e 3px 4px)";

/** The colour of a share, 0-1: seven steps of a seventh. */
export function shareColour(share: number): string {
  const step = Math.min(RAMP.length - 1, Math.max(0, Math.floor(share * RAMP.length)));
  return RAMP[step] ?? RAMP[0];
}

/** How a share is filled. */
export const shareFill = (share: number) => ({
  backgroundColor: shareColour(share),
  backgroundImage: share < GAP ? HATCH : "none",
});

/** The whole ramp, for the legend. */
export const STEPS: readonly number[] = RAMP.map((_, step) => (step + 0.5) / RAMP.length);
