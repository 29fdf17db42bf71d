/** Groups what comes into arrays of `size`; the last may be shorter. */
export async function* inBatches<T>(
  items: AsyncIterable<T> | Iterable<T>,
  size: number,
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The same items, the next one always under way: reading goes on while the database works on what was read. */
export async function* readAhead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  let next = ask(iterator);
  try {
    for (;;) {
      const result = await next;
      if (result.done) return;
      next = ask(iterator);
      yield result.value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** Asks for the next item; a failure waits until it is awaited, even if that is later or never. */
function ask<T>(iterator: AsyncIterator<T>): Promise<IteratorResult<T>> {
  const next = iterator.next();
  next.catch(() => {});
  return next;
}
