type Numbers = Float64Array | Int32Array | Uint8Array;

/** The number at an index that is known to be within the array. */
export const at = (numbers: Numbers, index: number): number => numbers[index] ?? 0;
