/**
 * The tiles' attribution comes from the configuration and is usually HTML with a link. It is taken apart here into
 * plain pieces, so that no markup of it ever reaches the page: only `<a>` with an http(s) address survives, as a link.
 */
export interface AttributionPiece {
  readonly text: string;
  readonly href?: string;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
  ["copy", "©"],
]);

const ANCHOR = /<a\s([^>]*)>([\s\S]*?)<\/a\s*>/gi;
const HREF = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Texts and links in order; `href` is absent for text and for links that are not http(s). */
export function parseAttribution(html: string): AttributionPiece[] {
  const pieces: AttributionPiece[] = [];
  let end = 0;
  for (const match of html.matchAll(ANCHOR)) {
    addPiece(pieces, html.slice(end, match.index));
    addPiece(pieces, match[2] ?? "", safeHref(match[1] ?? ""));
    end = match.index + match[0].length;
  }
  addPiece(pieces, html.slice(end));
  return pieces;
}

function addPiece(pieces: AttributionPiece[], markup: string, href?: string): void {
  // Tags go before entities are read: an escaped "<" is text and stays.
  const text = decode(markup.replace(/<\/?[a-z][^>]*>/gi, "")).replace(/\s+/g, " ");
  if (text !== "") pieces.push(href === undefined ? { text } : { text, href });
}

function safeHref(attributes: string): string | undefined {
  const match = HREF.exec(attributes);
  const value = decode(match?.[1] ?? match?.[2] ?? match?.[3] ?? "").trim();
  return /^https?:\/\/[^\s]+$/i.test(value) ? value : undefined;
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, dec, hex, name) => {
    if (name !== undefined) return ENTITIES.get(String(name).toLowerCase()) ?? whole;
    const point = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
