/** The smallest parts of an OSM opening_hours text. `at` is where a token begins, for messages. */
export type Token = { at: number } & (
  | { kind: "number"; value: number; digits: number }
  | { kind: "word"; text: string }
  | { kind: "sign"; text: string }
);

/** One sign for the many that people type; full-width forms of ASCII are mapped by their code. */
const SIGNS: Record<string, string> = {
  "、": ",",
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "~": "-",
  "〜": "-",
};

/** Splits into numbers, words (lower case) and single signs, in one pass. Whatever is none of these is a sign of its own. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: part, index } of plain(text).matchAll(/\d+|[A-Za-z]+|[^\s]/g)) {
    if (/^\d/.test(part))
      tokens.push({ kind: "number", value: Number(part), digits: part.length, at: index });
    else if (/^[A-Za-z]/.test(part)) tokens.push({ kind: "word", text: part.toLowerCase(), at: index });
    else tokens.push({ kind: "sign", text: part, at: index });
  }
  return tokens;
}

/** ASCII for full-width letters, digits and punctuation (U+FF01-FF5E are ASCII moved by 0xFEE0). */
function plain(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[、–—‐‑−~〜]/g, (sign) => SIGNS[sign] ?? sign);
}
