import { fullDay } from "./day-span.ts";
import { useHoursTexts } from "./texts/use-hours-texts.ts";

/** What there is to know of a date. */
export interface DayMark {
  readonly official: "OFF" | "WORK" | null;
  /** The holiday's name, with `official`. */
  readonly name: string;
  /** What the special day is, in words; null: it is none. */
  readonly special: string | null;
}

interface CalendarCellProps {
  readonly date: string;
  /** 1 for Monday. */
  readonly column: number;
  readonly mark: DayMark;
  readonly isToday: boolean;
  /** Can be moved over, not pressed. */
  readonly isPast: boolean;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  onPress(): void;
}

/** A date: its day, its official mark, and a bar beneath where it is special. */
export function CalendarCell({
  date,
  column,
  mark,
  isToday,
  isPast,
  isChosen,
  isTabStop,
  onPress,
}: CalendarCellProps) {
  const t = useHoursTexts();
  const { official, name, special } = mark;
  const label = [
    ...(isToday ? [t.dates.today] : []),
    fullDay(date, t),
    ...(official === "OFF" ? [t.special.offDay(name)] : []),
    ...(official === "WORK" ? [t.special.workDay(name)] : []),
    ...(special ? [t.special.special(special)] : []),
  ].join(t.listComma);
  const look = isChosen
    ? "bg-accent text-on-accent"
    : isPast
      ? "text-ink-soft"
      : `hover:bg-sunken ${isToday ? "ring-2 ring-accent ring-inset" : ""}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table's cell is read, not pressed
    <button
      type="button"
      role="gridcell"
      aria-colindex={column}
      aria-selected={isChosen}
      data-date={date}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={label}
      aria-current={isToday ? "date" : undefined}
      aria-disabled={isPast || undefined}
      onClick={isPast ? undefined : onPress}
      style={{ gridColumn: column }}
      className={`relative flex min-h-12 w-full flex-col items-center rounded-lg pt-1 leading-tight ${look}`}
    >
      <span className={`text-[clamp(0.75rem,4.2vw,1rem)] tabular-nums ${isPast ? "" : "font-semibold"}`}>
        {Number(date.slice(8))}
      </span>
      {official && (
        <span className={`text-xs ${isChosen ? "" : official === "OFF" ? "text-danger" : "text-ink-soft"}`}>
          {official === "OFF" ? t.special.off : t.special.work}
        </span>
      )}
      {special && (
        <span
          className={`absolute bottom-1 h-1 w-6 rounded-full ${isChosen ? "bg-on-accent" : "bg-accent"}`}
        />
      )}
    </button>
  );
}
