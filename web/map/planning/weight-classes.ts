/** How many shades a colour has. */
export const SHADES = 3;

/**
 * The shade of each weight, 0 the lightest: thirds by number of cells that have any weight, so that a few heavy cells do
 * not make all others look alike. Equal weights have equal shades.
 */
export function weightClasses(weights: ArrayLike<number>): Uint8Array {
  const sorted = Float64Array.from(weights)
    .filter((weight) => weight > 0)
    .sort();
  const limits = Array.from({ length: SHADES - 1 }, (_, i) => {
    return sorted[Math.floor((sorted.length * (i + 1)) / SHADES)] ?? Number.POSITIVE_INFINITY;
  });
  return Uint8Array.from(weights, (weight) => limits.filter((limit) => weight >= limit && weight > 0).length);
}
