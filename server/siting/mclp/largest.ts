/** The numbers of the `count` largest values, ascending; of equal values the lower numbers. */
export function largest(values: Float64Array, count: number): Int32Array {
  const found = new Int32Array(Math.min(count, values.length));
  if (found.length === 0) return found;
  const least = nthLargest(values.slice(), found.length - 1);
  let equal = found.length;
  for (let j = 0; j < values.length; j++) if ((values[j] ?? 0) > least) equal--;
  let next = 0;
  for (let j = 0; j < values.length; j++) {
    const value = values[j] ?? 0;
    if (value < least || (value === least && equal-- <= 0)) continue;
    found[next++] = j;
  }
  return found;
}

/** The value that `n` others come before when the largest is first (Hoare's quickselect); reorders `values`. */
export function nthLargest(values: Float64Array, n: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? 0) > pivot) left++;
      while ((values[right] ?? 0) < pivot) right--;
      if (left > right) break;
      const moved = values[left] ?? 0;
      values[left++] = values[right] ?? 0;
      values[right--] = moved;
    }
    if (n <= right) high = right;
    else if (n >= left) low = left;
    else break;
  }
  return values[n] ?? 0;
}
