import { type ResultOf, textOf } from "../../schema/operations/graphql.ts";
import { placeChanges } from "../../schema/operations/place-changes.ts";
import type { ChangedPlaces } from "./changed-places.ts";

/** Milliseconds before another attempt: doubled after each that failed, and shortened by up to a half at random. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** Milliseconds: a stream that has lasted so long was no failure. */
const TRUSTED = 10_000;
/** Milliseconds: a page that nobody has looked at for so long gives its stream back. */
const HIDDEN = 60_000;

export interface LiveListener {
  onChange(changed: ChangedPlaces): void;
  /** Connected again: something may have been missed. */
  onGap(): void;
}

type Answer = { data?: ResultOf<typeof placeChanges> | null };

/**
 * Follows the server's changes of places while the page is looked at, for as long as it is open. Failures are not told:
 * whoever is refused or cut off tries again, and meanwhile sees changes when it asks of itself.
 */
export function followChanges({ onChange, onGap }: LiveListener): void {
  if (typeof EventSource === "undefined") return;
  const address = `/graphql/stream?query=${encodeURIComponent(textOf(placeChanges))}`;
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isGap = document.visibilityState === "hidden";

  function connect(): void {
    const opened = new EventSource(address);
    source = opened;
    opened.onopen = () => {
      timer = setTimeout(() => {
        failures = 0;
      }, TRUSTED);
      if (isGap) onGap();
      isGap = false;
    };
    opened.addEventListener("next", ({ data }: MessageEvent<string>) => {
      const { data: answer } = JSON.parse(data) as Answer;
      if (!answer) return;
      const { codes, everything } = answer.placesChanged;
      onChange(everything ? "everything" : new Set(codes));
    });
    opened.addEventListener("complete", retry);
    opened.onerror = retry;
  }

  function disconnect(): void {
    clearTimeout(timer);
    source?.close();
    source = undefined;
    isGap = true;
  }

  /** The browser's own way comes back at once and all together, and not at all after a refusal. */
  function retry(): void {
    disconnect();
    const longest = Math.min(FIRST_WAIT * 2 ** failures++, LONGEST_WAIT);
    timer = setTimeout(look, longest * (1 - Math.random() / 2));
  }

  /** Connects when somebody looks, and gives up a while after nobody does. */
  function look(): void {
    clearTimeout(timer);
    if (document.visibilityState === "hidden") timer = setTimeout(disconnect, HIDDEN);
    else if (!source) connect();
  }

  document.addEventListener("visibilitychange", () => {
    // who looks is not kept waiting
    failures = 0;
    look();
  });
  look();
}
