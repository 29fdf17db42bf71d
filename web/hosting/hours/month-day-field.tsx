import { useId } from "react";
import { isDayOfYear } from "./problems.ts";
import { useHoursTexts } from "./texts/use-hours-texts.ts";

interface MonthDayFieldProps {
  readonly label: string;
  /** MM-DD. */
  readonly value: string;
  onChange(value: string): void;
}

const numbers = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, "0"));

/** A day of every year, which no date input of a device has. */
export function MonthDayField({ label, value, onChange }: MonthDayFieldProps) {
  const { dates, seasons } = useHoursTexts();
  const id = useId();
  const [month = "01", day = "01"] = value.split("-");
  const days = numbers(31).filter((number) => isDayOfYear(`${month}-${number}`));
  const look = "min-h-11 rounded-card border border-control bg-card px-2 tabular-nums";
  const setMonth = (next: string): void => {
    const nearest = numbers(31).findLast((number) => number <= day && isDayOfYear(`${next}-${number}`));
    onChange(`${next}-${nearest ?? "01"}`);
  };
  return (
    <fieldset aria-labelledby={id} className="flex min-w-0 flex-wrap items-center gap-1">
      <span id={id} className="pr-1 text-sm">
        {label}
      </span>
      <select
        aria-label={seasons.month(label)}
        value={month}
        onChange={(event) => setMonth(event.target.value)}
        className={look}
      >
        {numbers(12).map((number) => (
          <option key={number} value={number}>
            {dates.monthOnly(Number(number))}
          </option>
        ))}
      </select>
      <select
        aria-label={seasons.day(label)}
        value={day}
        onChange={(event) => onChange(`${month}-${event.target.value}`)}
        className={look}
      >
        {days.map((number) => (
          <option key={number} value={number}>
            {dates.dayOnly(Number(number))}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
