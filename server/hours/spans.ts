/**
 * Sets of half-open spans on a number line: minutes of a day or milliseconds of an epoch.
 * A set is a list of spans, sorted, without overlap; every function here takes and gives such lists in linear time.
 */
export interface Span {
  from: number;
  to: number;
}

/** The union of spans sorted by `from`, which may overlap or touch; empty spans vanish. */
export function merge(sorted: readonly Span[]): Span[] {
  const merged: Span[] = [];
  let last: Span | undefined;
  for (const { from, to } of sorted) {
    if (to <= from) continue;
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else {
      last = { from, to };
      merged.push(last);
    }
  }
  return merged;
}

/** The union of spans in any order. */
export function union(...sets: readonly (readonly Span[])[]): Span[] {
  return merge(sets.flat().sort((a, b) => a.from - b.from));
}

/** What is in both sets. */
export function intersect(a: readonly Span[], b: readonly Span[]): Span[] {
  const both: Span[] = [];
  let j = 0;
  for (const span of a) {
    // a span of b that ends before this one can meet none of the later ones either
    while ((b[j]?.to ?? Infinity) <= span.from) j++;
    for (let k = j, other = b[k]; other !== undefined && other.from < span.to; other = b[++k])
      both.push({ from: Math.max(span.from, other.from), to: Math.min(span.to, other.to) });
  }
  return both;
}

/** What is in `a` and not in `b`. */
export function subtract(a: readonly Span[], b: readonly Span[]): Span[] {
  if (b.length === 0) return [...a];
  const left: Span[] = [];
  let j = 0;
  for (const span of a) {
    let from = span.from;
    while ((b[j]?.to ?? Infinity) <= from) j++;
    for (let k = j, hole = b[k]; hole !== undefined && hole.from < span.to; hole = b[++k]) {
      if (hole.from > from) left.push({ from, to: hole.from });
      from = Math.max(from, hole.to);
    }
    if (from < span.to) left.push({ from, to: span.to });
  }
  return left;
}

/** The span that holds `at`, if any. */
export function spanAt(set: readonly Span[], at: number): Span | undefined {
  for (const span of set) {
    if (span.from > at) return undefined;
    if (at < span.to) return span;
  }
  return undefined;
}

/** Whether both are the same set. */
export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, i) => span.from === b[i]?.from && span.to === b[i]?.to);
}
