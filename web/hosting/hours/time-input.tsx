interface TimeInputProps {
  readonly label: string;
  /** HH:MM, or "" while it is not complete. */
  readonly value: string;
  onChange(value: string): void;
  readonly isInvalid?: boolean | undefined;
  /** Id of what says why. */
  readonly describedBy?: string | undefined;
}

/** The device's own time input. */
export function TimeInput({ label, value, onChange, isInvalid, describedBy }: TimeInputProps) {
  return (
    <input
      type="time"
      aria-label={label}
      aria-invalid={isInvalid || undefined}
      aria-describedby={describedBy}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={`min-h-11 min-w-0 grow basis-26 rounded-card border bg-card px-2 tabular-nums [&::-webkit-calendar-picker-indicator]:m-0 ${isInvalid ? "border-danger" : "border-control"}`}
    />
  );
}
