/** A stretch of time in ms since 1970, half open. */
interface Stretch {
  from: number;
  to: number;
}

/** The text that PostgreSQL reads as a tstzmultirange: `{[2026-11-21T01:00:00.000Z,2026-11-21T10:00:00.000Z)}`. */
export function multirangeText(stretches: readonly Stretch[]): string {
  return `{${stretches.map(({ from, to }) => `[${instant(from)},${instant(to)})`).join(",")}}`;
}

function instant(time: number): string {
  return new Date(time).toISOString();
}
