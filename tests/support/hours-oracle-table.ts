import { readHours } from "../../server/hours/read-hours.ts";

/** A reviewable line a text: the text, how it was read, and the normal form or the reason, tab separated. */
export function readTable(texts: readonly string[]): string[] {
  return texts.map((text) => {
    const read = readHours(text);
    if (!read.ok) return `${text}\t→\tnot understood\t${read.reason}`;
    return `${text}\t→\t${read.text}\t${read.isExact ? "exact" : "lenient"}`;
  });
}
