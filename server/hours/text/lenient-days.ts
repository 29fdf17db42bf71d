import type { TypedDays } from "./lenient-clauses.ts";
import type { LenientCursor } from "./lenient-cursor.ts";

/** Days in the order they were named. */
export interface NamedDays {
  /** Null where all days are of one group. */
  first: TypedDays | null;
  /** What a word after the list is about: 休息, 除外. */
  last: TypedDays;
  all: TypedDays;
}

/**
 * Reads a list of days, 周一至周五、周日和节假日. Days set apart from the rest, in brackets or after a week's five or
 * more, are a group of their own: 周一至周五（节假日除外）, 周一至周六，周日休息.
 */
export function readNamedDays(cursor: LenientCursor): NamedDays {
  const groups = [readDay(cursor)];
  while (seesDay(cursor, "idle", "and", "with", "aside")) {
    const joints = cursor.skip("idle", "and", "with", "aside").map(({ kind }) => kind);
    const last = groups.at(-1);
    const isFull = (last?.days.length ?? 0) >= 5 && !joints.includes("with");
    if (last === undefined || isFull || joints.includes("aside")) groups.push(readDay(cursor));
    else groups[groups.length - 1] = joined(last, readDay(cursor));
  }
  const before = groups.slice(0, -1);
  return {
    first: before.length === 0 ? null : before.reduce(joined),
    last: groups.at(-1) ?? NO_DAYS,
    all: groups.reduce(joined),
  };
}

/** Whether a day comes, perhaps after some of these. */
export function seesDay(cursor: LenientCursor, ...past: Parameters<LenientCursor["peekPast"]>): boolean {
  const next = cursor.peekPast(...past)?.kind;
  return next === "weekday" || next === "days" || next === "holidays";
}

const NO_DAYS: TypedDays = { days: [], holidays: false };

function joined(a: TypedDays, b: TypedDays): TypedDays {
  return {
    days: [...new Set([...a.days, ...b.days])],
    holidays: a.holidays || b.holidays,
    ...(a.isWorkdays || b.isWorkdays ? { isWorkdays: true } : {}),
  };
}

function readDay(cursor: LenientCursor): TypedDays {
  const weekday = cursor.take("weekday");
  if (weekday) return { days: rangeFrom(cursor, weekday.day), holidays: false };
  if (cursor.take("holidays")) return { days: [], holidays: true };
  const { days = [], isWorkdays } = cursor.take("days") ?? {};
  return { days, holidays: false, ...(isWorkdays ? { isWorkdays } : {}) };
}

function rangeFrom(cursor: LenientCursor, first: number): number[] {
  const dash = cursor.peekPast("idle");
  const last = cursor.peekPast("idle", "dash", "to");
  if ((dash?.kind !== "dash" && dash?.kind !== "to") || last?.kind !== "weekday") return [first];
  cursor.skip("idle", "dash", "to");
  cursor.take("weekday");
  const days: number[] = [];
  for (let day = first; day !== last.day; day = (day + 1) % 7) days.push(day);
  return [...days, last.day];
}
