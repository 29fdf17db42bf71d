import { getPriority } from "node:os";
import { expected } from "../../server/errors.ts";
import type { ThreadContext } from "../../server/threads/messages.ts";

/** What tests/unit/threads calls in a thread. */

export const doubled = (values: Float64Array): Float64Array => values.map((value) => value * 2);

export function counted(upTo: number, { report }: ThreadContext<number>): string {
  for (let count = 1; count <= upTo; count++) report(count);
  return "done";
}

/** Ends when it is asked to, and says after how many looks. */
export function looking(_input: null, { shouldStop, report }: ThreadContext<string>): number {
  report("looking");
  let looks = 0;
  while (!shouldStop()) looks++;
  return looks;
}

export function refusing(word: string): never {
  throw expected("another word", word);
}

export function failing(): never {
  throw new TypeError("a bug");
}

export const priority = (): number => getPriority(0);

export function dying(): never {
  process.exit(3);
}

/** Takes memory until there is no more. */
export function hoarding(): void {
  const hoard: number[][] = [];
  for (;;) hoard.push(Array.from({ length: 10_000 }, (_, at) => at + 0.5));
}
