interface ProgressProps {
  /** What is going on, for screen readers; shown too unless `isQuiet`. */
  readonly label: string;
  /** 0 to 1; left out when nobody knows how long it takes. */
  readonly share?: number;
  readonly isQuiet?: boolean;
}

/** A thin bar: filled as far as is known, or moving while it is not. */
export function Progress({ label, share, isQuiet = false }: ProgressProps) {
  const isKnown = share !== undefined;
  return (
    <div className="w-full">
      {!isQuiet && <p className="mb-1 text-sm text-ink-soft">{label}</p>}
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(isKnown && { "aria-valuenow": Math.round(share * 100) })}
        className="h-1 overflow-hidden rounded-full bg-sunken"
      >
        <div
          className={`h-full rounded-full bg-accent ${isKnown ? "" : "w-1/3 animate-pulse"}`}
          style={isKnown ? { width: `${share * 100}%` } : undefined}
        />
      </div>
    </div>
  );
}
