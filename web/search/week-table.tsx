import { useLanguage, type Words } from "../i18n/language.tsx";
import { clockOf, dateOf, formatDate, formatMoment } from "../i18n/moments.ts";
import { formatPeriods } from "../i18n/periods.ts";
import type { Messages } from "../i18n/zh.ts";
import { HourStrip } from "../ui/hour-strip.tsx";
import type { PlaceDetails } from "./use-place.ts";

type Hours = NonNullable<PlaceDetails["hours"]>;
type Day = Hours["days"][number];

interface WeekTableProps {
  readonly hours: Hours;
  readonly now: Date;
}

/** The coming seven days, today first, each with what makes it differ; above them what is closed for a while. */
export function WeekTable({ hours, now }: WeekTableProps) {
  const words = useLanguage();
  const { m } = words;
  const { zone } = hours;
  const today = dateOf(now, zone);
  // An answer from yesterday, read without a network, still begins with today.
  const days = hours.days.filter(({ date }) => date >= today);
  // The clock goes by the full minute: one that was ended just now lies ahead of it.
  const closures = hours.closures.filter(({ until }) => !until || Date.parse(until) - +now >= 60_000);
  return (
    <>
      {closures.map(({ from, until, reason }) => (
        <p key={from} className="mb-2 rounded-card border border-closing px-3 py-2">
          <span className="font-semibold text-closing-word">
            {closureText({ from, until }, now, zone, words)}
          </span>
          {reason && <span className="block text-sm">{m.details.reason(reason)}</span>}
        </p>
      ))}
      <table className="w-full border-collapse">
        <caption className="sr-only">{m.details.hours}</caption>
        <tbody>
          {days.map((day) => {
            const isToday = day.date === today;
            const note = dayNote(day, m);
            return (
              <tr
                key={day.date}
                className={`border-line border-t align-top ${isToday ? "font-semibold" : ""}`}
              >
                <th scope="row" className="w-24 py-2 pr-3 text-left font-[inherit]">
                  {isToday ? m.time.today : m.weekday[day.weekday]}
                  <span className="block font-normal text-ink-soft text-sm">
                    {isToday ? m.weekday[day.weekday] : formatDate(day.date, words)}
                  </span>
                </th>
                <td className="py-2 tabular-nums">
                  {dayText(day, m)}
                  {note && <span className="block font-normal text-closing-word text-sm">{note}</span>}
                  <HourStrip
                    spans={day.periods.map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }))}
                    now={isToday ? minutesOf(clockOf(now, zone)) : undefined}
                    isUnknown={day.isUnknown}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** A closure under way says until when; one to come also from when. */
function closureText(
  { from, until }: Pick<Hours["closures"][number], "from" | "until">,
  now: Date,
  zone: string,
  words: Words,
): string {
  const { details } = words.m;
  const say = (instant: string): string => formatMoment(new Date(instant), now, zone, words, true);
  if (new Date(from) > now)
    return until
      ? details.temporarilyClosedBetween(say(from), say(until))
      : details.temporarilyClosedFrom(say(from));
  return until ? details.temporarilyClosed(say(until)) : details.temporarilyClosedOpenEnd;
}

/** Sure hours first, then what nobody knows: an open end, or a holiday that may be. */
function dayText({ periods, perhaps, isUnknown, hangsOnCalendar }: Day, m: Messages): string {
  if (!isUnknown) return formatPeriods(periods, m);
  if (hangsOnCalendar) return m.details.dayUnknown;
  const unsure = m.details.unsure(formatPeriods(perhaps, m));
  return periods.length > 0 ? m.details.thenUnsure(formatPeriods(periods, m), unsure) : unsure;
}

/** What makes a day differ from its weekday, with the holiday's or the special day's own name. */
function dayNote({ kind, name }: Day, m: Messages): string | undefined {
  if (kind === "PUBLIC_HOLIDAY") return name ? m.details.holidayName(name) : m.details.publicHoliday;
  if (kind === "MAKE_UP_WORKDAY") return m.details.makeUpWorkday(name ?? "");
  if (kind === "SPECIAL") return name ?? m.details.specialDay;
  return undefined;
}

/** "26:30" as minutes from the day's start. */
function minutesOf(clock: string): number {
  const [hours = "0", minutes = "0"] = clock.split(":");
  return Number(hours) * 60 + Number(minutes);
}
