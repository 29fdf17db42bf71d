/** What belongs to each of some keys, as one list cut into pieces: key k has `item[start[k]] … item[start[k + 1] - 1]`. */
export interface Lists {
  /** One number more than there are keys. */
  start: Int32Array;
  item: Int32Array;
}

/**
 * Sorts items, numbered from 0, by their key; within a key they stay in order. A key below 0 is nobody's.
 * @param keyOf of an item from 0 to `items - 1`
 */
export function listsBy(keys: number, items: number, keyOf: (item: number) => number): Lists {
  const start = new Int32Array(keys + 1);
  for (let item = 0; item < items; item++) {
    const key = keyOf(item);
    if (key >= 0) start[key + 1] = (start[key + 1] ?? 0) + 1;
  }
  for (let key = 0; key < keys; key++) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const next = start.slice();
  const list = new Int32Array(start[keys] ?? 0);
  for (let item = 0; item < items; item++) {
    const key = keyOf(item);
    if (key < 0) continue;
    const at = next[key] ?? 0;
    list[at] = item;
    next[key] = at + 1;
  }
  return { start, item: list };
}
