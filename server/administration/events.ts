/** What an administrator can do beside accounts and places; a word each, for whoever reads the list in their language. */
export type AdministrationAction =
  | "AMENITY_CREATED"
  | "AMENITY_CHANGED"
  | "AMENITY_REMOVED"
  | "CALENDAR_IMPORTED"
  | "CALENDAR_DAY_SET"
  | "HOST_CREATED"
  | "HOST_CHANGED"
  | "HOST_REMOVED";

/** One thing that an event touched, as text; null: nothing. */
export interface EventChange {
  /** Such as name or parent. */
  name: string;
  before: string | null;
  after: string | null;
}

/** Something that an administrator did, as it is kept. */
export interface AdministrationEvent {
  id: string;
  at: Date;
  actorId: string;
  /** By the name of that time. */
  actor: string;
  action: AdministrationAction;
  /** What was done something to: a host's id, an amenity's code, a year or a date. */
  subjectId: string;
  subject: string;
  changes: EventChange[];
}

/** What differs, in the order of `after`'s keys; a thing that was not there has no `before`, one that is gone no `after`. */
export function eventChanges(
  before: Readonly<Record<string, string | null>>,
  after: Readonly<Record<string, string | null>>,
): EventChange[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  const own = (values: Readonly<Record<string, string | null>>, name: string) =>
    (Object.hasOwn(values, name) ? values[name] : null) ?? null;
  return names
    .map((name) => ({ name, before: own(before, name), after: own(after, name) }))
    .filter((change) => change.before !== change.after);
}
