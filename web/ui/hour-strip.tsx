export interface HourSpan {
  /** Minutes from the start of the day; `to` may pass 1440 and is cut there. */
  readonly from: number;
  readonly to: number;
}

interface HourStripProps {
  readonly spans: readonly HourSpan[];
  /** Minutes from the start of the day to mark as the present; left out on other days. */
  readonly now?: number | undefined;
  /** Drawn dashed: nobody knows. */
  readonly isUnknown?: boolean;
}

const DAY = 1440;

/** A day from 00:00 to 24:00 as a strip, open parts filled. Decoration: the hours stand beside it in words. */
export function HourStrip({ spans, now, isUnknown = false }: HourStripProps) {
  return (
    <svg
      viewBox="0 0 288 12"
      preserveAspectRatio="none"
      className="h-2 w-full overflow-visible"
      aria-hidden="true"
    >
      <rect
        x="0.5"
        y="3.5"
        width="287"
        height="5"
        rx="2.5"
        className={isUnknown ? "fill-none stroke-closed" : "fill-sunken stroke-line"}
        strokeDasharray={isUnknown ? "4 4" : undefined}
        vectorEffect="non-scaling-stroke"
      />
      {spans.map(({ from, to }) => (
        <rect
          key={from}
          x={(from / DAY) * 288}
          y="2"
          width={((Math.min(to, DAY) - from) / DAY) * 288}
          height="8"
          rx="2"
          className="fill-open"
        />
      ))}
      {now !== undefined && (
        <rect x={(now / DAY) * 288 - 1} y="-2" width="2" height="16" className="fill-accent" />
      )}
    </svg>
  );
}
