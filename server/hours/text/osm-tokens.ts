/** The smallest parts of an OSM opening_hours text. `at` is where a token begins, for messages. */
export type Token = { at: number } & (
  | { kind: "number"; value: number; digits: number }
  | { kind: "word"; text: string }
  | { kind: "comment"; text: string }
  | { kind: "sign"; text: string }
);

/** One sign for the many that people type; full-width forms of ASCII are mapped by their code. */
const SIGNS = new Map([
  ["、", ","],
  ["–", "-"],
  ["—", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["−", "-"],
  ["~", "-"],
  ["〜", "-"],
  ["“", '"'],
  ["”", '"'],
]);

/** Numbers, words, "comments" and single signs; whatever is none of these is a sign of its own. */
const PARTS = /\d+|[A-Za-z]+|"[^"]*"|[^\s]/g;

/** Splits into tokens in one pass: words in lower case, a comment as it was typed. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: part, index } of plain(text).matchAll(PARTS)) {
    if (/^\d/.test(part))
      tokens.push({ kind: "number", value: Number(part), digits: part.length, at: index });
    else if (/^[A-Za-z]/.test(part)) tokens.push({ kind: "word", text: part.toLowerCase(), at: index });
    else if (part.length > 1)
      tokens.push({ kind: "comment", text: text.slice(index + 1, index + part.length - 1), at: index });
    else tokens.push({ kind: "sign", text: part, at: index });
  }
  return tokens;
}

/**
 * ASCII for full-width letters, digits and punctuation (U+FF01-FF5E are ASCII moved by 0xFEE0). One character for
 * one, so that places in the text stay what they are.
 */
function plain(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[、–—‐‑−~〜“”]/g, (sign) => SIGNS.get(sign) ?? sign);
}
