import { setImmediate } from "node:timers/promises";

/**
 * What a function makes of each item, in their order, with other requests served in between: hundreds of places with
 * many special days keep the process busy for seconds.
 */
export async function oneByOne<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    if (results.length > 0) await setImmediate();
    results.push(work(item));
  }
  return results;
}
