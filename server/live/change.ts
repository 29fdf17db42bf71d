/** What may look different from now on: these places, or anything at all. */
export type Change = { kind: "places"; codes: ReadonlySet<string> } | { kind: "everything" };

/** More codes than anybody looks at: naming them costs more than asking for all that is on the screen. */
export const MOST_CODES = 250;

/** Longer than any code need be, so that `MOST_CODES` of them stay below NOTIFY's 8,000 bytes in most alphabets. */
const MOST_BYTES = 7_900;

const EVERYTHING: Change = { kind: "everything" };

/** Two changes as one; beyond `MOST_CODES`, everything. */
export function joined(before: Change | undefined, change: Change): Change {
  if (before === undefined) return change;
  if (before.kind === "everything" || change.kind === "everything") return EVERYTHING;
  return placesOrEverything([...before.codes, ...change.codes]);
}

function placesOrEverything(codes: Iterable<string>): Change {
  const distinct = new Set(codes);
  return distinct.size > MOST_CODES ? EVERYTHING : { kind: "places", codes: distinct };
}

/** As it travels from process to process: JSON of at most 8,000 bytes, NOTIFY's limit. */
export function printChange(change: Change): string {
  if (change.kind === "places" && change.codes.size <= MOST_CODES) {
    const payload = JSON.stringify({ kind: change.kind, codes: [...change.codes] });
    if (Buffer.byteLength(payload) <= MOST_BYTES) return payload;
  }
  return JSON.stringify(EVERYTHING);
}

/** What is not understood, such as a newer version's words, may be anything. */
export function readChange(payload: string): Change {
  const told = parsed(payload);
  if (typeof told !== "object" || told === null || !("codes" in told)) return EVERYTHING;
  const { codes } = told;
  if (!Array.isArray(codes) || !codes.every((code) => typeof code === "string")) return EVERYTHING;
  return placesOrEverything(codes);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
