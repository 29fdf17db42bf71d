import type { ChangedPlaces } from "./changed-places.ts";

/** Milliseconds from one renewal to the next. */
const REST = 1_000;
/** Renewals in a row for changes of what is nowhere on the screen, and milliseconds until there is one more. */
const MOST_ELSEWHERE = 6;
const ONE_MORE = 10_000;
/** Milliseconds: not every page that is told of a change asks in the same instant. */
const MOST_SPREAD = 400;

interface Pace {
  /** Asks for what hangs on these places; settles when the answers are there. */
  renew(changed: ChangedPlaces): Promise<void>;
  areShown(changed: ChangedPlaces): boolean;
}

/**
 * Gathers what changes and renews the page politely: at once when all was quiet, then at most once a second, one renewal
 * at a time. Changes elsewhere may bring a place into a list, so they count as well, but only every ten seconds when
 * they do not cease: a whole country's edits do not keep a page busy.
 */
export function paced({ renew, areShown }: Pace): (changed: ChangedPlaces) => void {
  let waiting: ChangedPlaces | undefined;
  let isResting = false;
  let elsewhereLeft = MOST_ELSEWHERE;
  let isRefilling = false;

  async function run(): Promise<void> {
    isResting = true;
    await pause(Math.random() * MOST_SPREAD);
    const changed = waiting;
    waiting = undefined;
    if (changed) await Promise.all([renew(changed), pause(REST)]);
    isResting = false;
    consider();
  }

  function consider(): void {
    if (!waiting || isResting) return;
    if (!areShown(waiting)) {
      if (elsewhereLeft === 0) return;
      elsewhereLeft--;
      refill();
    }
    void run();
  }

  function refill(): void {
    if (isRefilling || elsewhereLeft === MOST_ELSEWHERE) return;
    isRefilling = true;
    setTimeout(() => {
      isRefilling = false;
      elsewhereLeft++;
      refill();
      consider();
    }, ONE_MORE);
  }

  return (changed) => {
    waiting = joined(waiting, changed);
    consider();
  };
}

function joined(before: ChangedPlaces | undefined, changed: ChangedPlaces): ChangedPlaces {
  if (before === undefined) return changed;
  return before === "everything" || changed === "everything"
    ? "everything"
    : new Set([...before, ...changed]);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
