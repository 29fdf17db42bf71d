import { isInForce } from "../hours/in-force.ts";

/** What a host should look at, in the order of urgency. */
export type Reason = "closedForNow" | "unknownHours" | "broken" | "notConfirmed";

interface Watched {
  readonly hoursCheckedAt: string | null;
  readonly hours: { readonly closures: readonly { from: string; until: string | null }[] } | null;
  readonly amenities: readonly { readonly state: string }[];
}

/** Riders trust hours that somebody looked at within this time. */
export const FRESH_DAYS = 30;
const DAY = 86_400_000;

/** Why a place needs its host's attention; none: it does not. */
export function reasonsOf({ hours, hoursCheckedAt, amenities }: Watched, now: Date): Reason[] {
  const checkedAt = hoursCheckedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(hoursCheckedAt);
  const found: [Reason, boolean][] = [
    ["closedForNow", hours?.closures.some((closure) => isInForce(closure, now)) ?? false],
    ["unknownHours", hours === null],
    ["broken", amenities.some(({ state }) => state === "OUT_OF_ORDER")],
    ["notConfirmed", hours !== null && now.getTime() - checkedAt >= FRESH_DAYS * DAY],
  ];
  return found.filter(([, holds]) => holds).map(([reason]) => reason);
}
