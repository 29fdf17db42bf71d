import type { OpennessSign } from "../ui/badge.tsx";

export type Openness = "OPEN" | "CLOSED" | "UNKNOWN";

/** A place's openness as the server told it, at the moment it was asked. */
export interface OpennessReport {
  readonly openness: Openness;
  readonly nextChange: { readonly at: string; readonly to: Openness } | null;
}

/** Openness when the rider gets there, `minutes` from now. */
export interface Arrival {
  readonly openness: Openness;
  readonly minutes: number;
}

/** What is worth saying about a place's openness, before it is put into words. */
export type Outlook =
  | { readonly is: "unknown" }
  /** `until` null: no end in sight. Undefined: open, but the answer is too old to tell until when. */
  | { readonly is: "open"; readonly until: Date | null | undefined }
  | { readonly is: "closing"; readonly until: Date; readonly minutes: number }
  /** Open now, closed when the rider gets there. */
  | { readonly is: "closesBeforeArrival"; readonly until: Date }
  /** Closed now, open when the rider gets there. */
  | { readonly is: "opensBeforeArrival"; readonly from: Date }
  | { readonly is: "closed"; readonly from: Date | null };

const MINUTE = 60_000;
/** From here on "open until" becomes "closes in". */
export const CLOSING_MINUTES = 30;

const SIGNS: Record<Outlook["is"], OpennessSign> = {
  unknown: "unknown",
  open: "open",
  closing: "closing",
  closesBeforeArrival: "closed",
  opensBeforeArrival: "open",
  closed: "closed",
};

export const signOf = (outlook: Outlook): OpennessSign => SIGNS[outlook.is];

/**
 * Reads a report at `now`, which may be later than when it was made: a change that has passed since is taken as done.
 * With `arrival`, a change on the way comes first.
 */
export function outlook(report: OpennessReport, now: Date, arrival?: Arrival): Outlook {
  const change = report.nextChange && { to: report.nextChange.to, at: new Date(report.nextChange.at) };
  const hasPassed = change !== null && change.at <= now;
  const openness = hasPassed ? change.to : report.openness;
  const ahead = hasPassed ? undefined : change;

  if (openness === "UNKNOWN") return { is: "unknown" };
  if (openness === "CLOSED") {
    const from = ahead?.to === "OPEN" ? ahead.at : null;
    return from && arrival?.openness === "OPEN" ? { is: "opensBeforeArrival", from } : { is: "closed", from };
  }
  if (!ahead) return { is: "open", until: hasPassed ? undefined : null };
  if (
    arrival &&
    arrival.openness !== "OPEN" &&
    ahead.at.getTime() <= now.getTime() + arrival.minutes * MINUTE
  )
    return { is: "closesBeforeArrival", until: ahead.at };
  const minutes = Math.floor((ahead.at.getTime() - now.getTime()) / MINUTE);
  return minutes <= CLOSING_MINUTES
    ? { is: "closing", until: ahead.at, minutes }
    : { is: "open", until: ahead.at };
}
