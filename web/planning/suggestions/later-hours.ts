interface Period {
  readonly from: string;
  readonly to: string;
}

interface Day {
  readonly weekday: string;
  readonly periods: readonly Period[];
}

/** A week, and those that stand for it in parts of the year: MM-DD to MM-DD. */
export interface Weeks {
  readonly week: readonly Day[];
  readonly seasons: readonly { readonly from: string; readonly to: string; readonly week: readonly Day[] }[];
}

const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;
const HOUR = 60;
const DAY = 24 * HOUR;

/** The week that holds on a date (YYYY-MM-DD): of the seasons around it the first. */
export function weekOn({ week, seasons }: Weeks, on: string): readonly Day[] {
  const day = on.slice(5);
  const season = seasons.find(({ from, to }) =>
    from <= to ? from <= day && day <= to : from <= day || day <= to,
  );
  return season?.week ?? week;
}

/**
 * A week as text in which every day that is open at all stays open until an hour after its midnight, over 24 for the
 * next day; days that are open until then anyway, and days off, stay as they are.
 */
export function laterHours(week: readonly Day[], until: number): string {
  const days = DAYS.map((name, at) => {
    const periods = week[at]?.periods ?? [];
    const next = week[(at + 1) % DAYS.length]?.periods ?? [];
    return { name, text: dayText(periods, next, until * HOUR) };
  });
  const runs: { first: string; last: string; text: string }[] = [];
  for (const { name, text } of days) {
    const run = runs.at(-1);
    if (run?.text === text) run.last = name;
    else runs.push({ first: name, last: name, text });
  }
  return runs
    .map(({ first, last, text }) => `${first === last ? first : `${first}-${last}`} ${text}`)
    .join("; ");
}

function dayText(periods: readonly Period[], next: readonly Period[], until: number): string {
  const last = periods.at(-1);
  if (!last) return "off";
  // A night that is open on into the next day needs no longer evening.
  const goesOn = minutesOf(last.to) >= DAY && next[0]?.from === "00:00";
  const to = goesOn || minutesOf(last.to) >= until ? last.to : clockOf(until);
  return [...periods.slice(0, -1), { from: last.from, to }].map(({ from, to }) => `${from}-${to}`).join(",");
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * HOUR + minutes;
}

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / HOUR)).padStart(2, "0")}:${String(minutes % HOUR).padStart(2, "0")}`;
