import { MOST_DISTRICT_CODE } from "../districts/district.ts";
import { expected } from "../errors.ts";

/** How long texts may be, in characters; longer ones are a mistake in the file. */
export const LIMITS = {
  code: 64,
  name: 200,
  address: 300,
  host: 200,
  phone: 50,
  district_code: MOST_DISTRICT_CODE,
  amenities: 4_000,
  opening_hours: 1_000,
  /** Opening hours as our own JSON, with every special day and closure spelt out. */
  opening_hours_json: 60_000,
} as const;

/**
 * The trimmed text of a cell, or null for an empty one.
 * @param problems gets what was expected and what came where the text cannot be kept; null is returned then
 */
export function readText(
  cell: string,
  { what, longest, problems }: { what: string; longest: number; problems: string[] },
): string | null {
  const text = cell.trim();
  if (text === "") return null;
  const problem = problemOf(text, what, longest);
  if (problem === undefined) return text;
  problems.push(problem);
  return null;
}

function problemOf(text: string, what: string, longest: number): string | undefined {
  if (text.length > longest) return `expected ${what} of at most ${longest} characters, got ${text.length}`;
  // The decoder puts U+FFFD where bytes are no UTF-8; a lone surrogate comes from an escape in JSON.
  if (/[\uFFFD\p{Surrogate}]/u.test(text)) return expected(`${what} in UTF-8`, text).message;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char < 32 && char !== 9 && char !== 10 && char !== 13)
      return expected(`${what} without control characters`, text).message;
  }
  return undefined;
}
