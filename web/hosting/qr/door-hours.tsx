import { useLanguage } from "../../i18n/language.tsx";
import { dateOf, formatDate } from "../../i18n/moments.ts";
import { formatPeriods, summariseWeek } from "../../i18n/periods.ts";
import type { EditedPlace } from "../editor/use-place-editing.ts";
import { useTexts } from "../texts/use-texts.ts";

interface DoorHoursProps {
  readonly hours: NonNullable<EditedPlace["hours"]>;
  readonly now: Date;
}

/** The hours as paper can tell them: today's, and what holds every week. What comes and goes is behind the code. */
export function DoorHours({ hours, now }: DoorHoursProps) {
  const words = useLanguage();
  const { m } = words;
  const { qr, rule } = useTexts();
  const today = hours.days.find(({ date }) => date === dateOf(now, hours.zone));
  // A line for each span of days, as paper has room for it.
  const weekLines = (week: Parameters<typeof summariseWeek>[0]): string =>
    ["", ...summariseWeek(week, m).split("; ")].join("\n");
  const dayOf = (monthDay: string): string => formatDate(`2024-${monthDay}`, words);
  const { publicHolidays } = hours;
  return (
    <section>
      <h3>{qr.hours}</h3>
      {today && (
        <p>
          {qr.today(
            formatDate(today.date, words),
            today.isUnknown ? m.details.dayUnknown : formatPeriods(today.periods, m),
          )}
        </p>
      )}
      {(hours.rules.length === 0 || hours.week.some(({ periods }) => periods.length > 0)) && (
        <p>{qr.everyWeek(weekLines(hours.week))}</p>
      )}
      {hours.seasons.map(({ name, from, to, week }) => (
        <p key={`${from}${to}${name}`}>
          {qr.season(`${name ?? ""} ${dayOf(from)}–${dayOf(to)}`.trim(), weekLines(week))}
        </p>
      ))}
      {hours.rules.length > 0 && <p>{qr.rules}</p>}
      {publicHolidays.kind !== "FOLLOW" && (
        <p>
          {qr.publicHolidays(
            publicHolidays.kind === "PERIODS"
              ? formatPeriods(publicHolidays.periods, m)
              : rule[publicHolidays.kind],
          )}
        </p>
      )}
    </section>
  );
}
