import type {
  accountEvents,
  administrationEvents,
  audit,
} from "../../../schema/operations/administration-audit.ts";
import type { ResultOf } from "../../../schema/operations/graphql.ts";

/** One thing that differs; null: nothing was there, or is there now. `before` is absent where nobody kept it. */
export interface Difference {
  /** A field's name as the server has it, such as HOURS or parent. */
  readonly field: string;
  /** With an amenity: its code. */
  readonly detail: string | null;
  readonly before?: string | null;
  readonly after: string | null;
}

/** A change of a place, an account or a setting, as all three lists show it. */
export interface AuditEntry {
  readonly key: string;
  readonly at: string;
  /** Null: no account of now or then. */
  readonly actorId: string | null;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  /** Of a place: leads to it. */
  readonly code?: string;
  readonly differences: readonly Difference[];
}

type PlaceChange = ResultOf<typeof audit>["audit"]["nodes"][number];
type AccountEvent = ResultOf<typeof accountEvents>["accountEvents"]["nodes"][number];
type SettingEvent = ResultOf<typeof administrationEvents>["administrationEvents"]["nodes"][number];

export function entryOfPlace({ code, name, actorId, revision }: PlaceChange): AuditEntry {
  return {
    key: `${code} ${revision.version}`,
    at: revision.at,
    actorId,
    actor: revision.actor,
    action: revision.action,
    subject: name,
    code,
    // That it was made is what the action says.
    differences: revision.changes
      .filter(({ field }) => field !== "PLACE")
      .map(({ field, amenity, before, after }) => ({
        field,
        detail: amenity,
        before,
        after,
      })),
  };
}

export function entryOfSetting({
  id,
  at,
  actorId,
  actor,
  action,
  subject,
  changes,
}: SettingEvent): AuditEntry {
  const differences = changes.map(({ name, before, after }) => ({
    field: name,
    detail: null,
    before,
    after,
  }));
  return { key: id, at, actorId, actor, action, subject, differences };
}

export function entryOfAccount(event: AccountEvent): AuditEntry {
  const { id, at, actorId, actorName, action, subjectName, detailJson } = event;
  return {
    key: id,
    at,
    actorId,
    actor: actorName,
    action,
    subject: subjectName,
    differences: detailDifferences(detailJson),
  };
}

/** What is worth showing of an account event's detail: roles before and after, the host, what one is there. */
export function detailDifferences(json: string): Difference[] {
  const detail = new Map(Object.entries(JSON.parse(json) as Record<string, unknown>));
  const text = (key: string): string | null => {
    const value = detail.get(key);
    if (Array.isArray(value)) return value.join(" ") || null;
    return value === null || value === undefined ? null : String(value);
  };
  return [
    ...(detail.has("after")
      ? [{ field: "roles", detail: null, before: text("before"), after: text("after") }]
      : []),
    ...["host", "role", "count"]
      .filter((key) => detail.has(key))
      .map((key) => ({ field: key, detail: null, after: text(key) })),
  ];
}
