import { HOURS_A_WEEK } from "./plan-state.ts";

const BYTES = HOURS_A_WEEK / 8;

/** The bytes of a text in base64. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Whether hour `hour` (0-167) of row `row` is set, in weeks of 21 bytes a row: bit h % 8 of byte h ÷ 8. */
export function isSet(weeks: Uint8Array, row: number, hour: number): boolean {
  return (((weeks[row * BYTES + (hour >> 3)] ?? 0) >> (hour & 7)) & 1) === 1;
}

/** For each of `count` rows: 0 where the hour is set in `first`, else 1 where it is in `second`, else 2. */
export function statesAt(first: Uint8Array, second: Uint8Array, count: number, hour: number): Uint8Array {
  const states = new Uint8Array(count);
  for (let row = 0; row < count; row++)
    states[row] = isSet(first, row, hour) ? 0 : isSet(second, row, hour) ? 1 : 2;
  return states;
}

/** For each letter its place in `order`: "CPU" makes 0 of C, 1 of P, 2 of U. */
export function statesOf(letters: string, order: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => order.indexOf(letter));
}
