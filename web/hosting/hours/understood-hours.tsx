import { useLanguage } from "../../i18n/language.tsx";
import { summariseWeek } from "../../i18n/periods.ts";
import { type EditableHours, WEEKDAYS } from "./model.ts";
import { periodsText } from "./periods-text.ts";
import { useHoursTexts } from "./texts/use-hours-texts.ts";

/** Hours in as few words as it takes: the week, official days that differ, and how much there is besides. */
export function UnderstoodHours({ hours }: { hours: EditableHours }) {
  const t = useHoursTexts();
  const { m } = useLanguage();
  const more = hours.seasons.length + hours.rules.length + hours.specialDays.length;
  const week = WEEKDAYS.map((weekday) => ({
    weekday,
    periods: hours.week.find((day) => day.weekday === weekday)?.periods ?? [],
  }));
  const ruleText = (
    { kind, periods }: EditableHours["publicHolidays"],
    words: typeof t.rules.holiday,
  ): string => (kind === "PERIODS" ? periodsText(periods, t, m) : words[kind]);
  const official = [
    { name: t.rules.publicHolidays, rule: hours.publicHolidays, words: t.rules.holiday },
    { name: t.rules.makeUpWorkdays, rule: hours.makeUpWorkdays, words: t.rules.makeUp },
  ].filter(({ rule }) => rule.kind !== "FOLLOW");
  return (
    <div>
      {/* A week that leaves all to rules says nothing of when it is open. */}
      {(hours.rules.length === 0 || week.some(({ periods }) => periods.length > 0)) && (
        <p className="font-semibold tabular-nums">{summariseWeek(week, m)}</p>
      )}
      {official.map(({ name, rule, words }) => (
        <p key={name} className="tabular-nums">
          {t.at(name, ruleText(rule, words))}
        </p>
      ))}
      {more > 0 && <p className="text-sm">{t.typed.more(more)}</p>}
    </div>
  );
}
