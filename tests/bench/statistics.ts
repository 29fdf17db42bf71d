/**
 * The value below which a share of the numbers lies, between the two nearest ones in proportion.
 * @param share 0 to 1: 0.5 is the median
 * @throws RangeError for no numbers or a share outside 0 to 1
 */
export function percentile(numbers: readonly number[], share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`expected a share from 0 to 1, got ${share}`);
  const sorted = numbers.toSorted((a, b) => a - b);
  const rank = share * (sorted.length - 1);
  const below = sorted[Math.floor(rank)];
  const above = sorted[Math.ceil(rank)];
  if (below === undefined || above === undefined) throw new RangeError("expected numbers, got none");
  return below + (above - below) * (rank - Math.floor(rank));
}

export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
