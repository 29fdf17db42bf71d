import { readHours } from "../../server/hours/text/read-hours.ts";

/** A line a text that is understood, to review: the text, its normal form, and how it was read, tab separated. */
export function readTable(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const read = readHours(text);
    return read.ok ? [`${text}\t${read.text}\t${read.isExact ? "exact" : "lenient"}`] : [];
  });
}
