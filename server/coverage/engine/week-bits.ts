import { HOURS_A_WEEK } from "../question.ts";

/**
 * Weeks as bits: each row has 168 in six words, hour h at bit h % 32 of word h ÷ 32. As words are little-endian in
 * memory, the first 21 bytes of a row have hour h at bit h % 8 of byte h ÷ 8.
 */
export const WEEK_WORDS = 6;
const WEEK_BYTES = 21;

/** Whether the row's bit of an hour is 1. */
export function isSet(weeks: Uint32Array, row: number, hour: number): boolean {
  return (((weeks[row * WEEK_WORDS + (hour >> 5)] ?? 0) >>> (hour & 31)) & 1) === 1;
}

/** Sets the row's bits of the hours from `from` to before `to`, as far as they are of the week. */
export function setHours(weeks: Uint32Array, row: number, from: number, to: number): void {
  for (let hour = Math.max(from, 0); hour < Math.min(to, HOURS_A_WEEK); hour++) {
    const word = row * WEEK_WORDS + (hour >> 5);
    weeks[word] = (weeks[word] ?? 0) | (1 << (hour & 31));
  }
}

/** 21 bytes a row in base64, as the API gives them. */
export function weeksAsBase64(weeks: Uint32Array, rows: Iterable<number>): string {
  const bytes = Buffer.from(weeks.buffer, weeks.byteOffset, weeks.byteLength);
  const chosen = [...rows];
  const packed = Buffer.alloc(chosen.length * WEEK_BYTES);
  chosen.forEach((row, at) => {
    const begin = row * WEEK_WORDS * 4;
    bytes.copy(packed, at * WEEK_BYTES, begin, begin + WEEK_BYTES);
  });
  return packed.toString("base64");
}
