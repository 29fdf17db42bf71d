import { type Kysely, sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Database } from "../../server/database/tables.ts";
import { loadCalendar } from "../../server/hours/hours.queries.ts";
import { revisePlaces } from "../../server/places/revise.service.ts";
import { useApi } from "../support/api.ts";
import { daily, placeRow } from "../support/rows.ts";
import { signedIn } from "../support/sign-in.ts";
import { change } from "./editing-support.ts";

const NOW = new Date("2026-11-18T06:00:00Z");
const AVAILABLE = { state: "AVAILABLE" as const };

/** How many wait for a lock that somebody else has. */
async function waiting(db: Kysely<Database>): Promise<number | undefined> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
  return rows[0]?.count;
}

describe("an import that waits for a host's change of the same place", () => {
  const water = { code: "DRINKING_WATER", ...AVAILABLE };
  const api = useApi({
    now: NOW,
    rows: [placeRow({ code: "BUSY", host: "富商市场", hours: daily(540, 1080), amenities: [water] })],
  });

  it("goes by the amenities that the host left, in the history and in what is searched", async () => {
    const host = await signedIn(api, { hosts: { 富商市场: "EDITOR" } });
    const calendar = await loadCalendar(api.db);
    const revise = (row: object) =>
      api.db.transaction().execute((trx) =>
        revisePlaces(trx, {
          rows: [{ code: "BUSY", ...row }],
          actor: "import",
          action: "IMPORT",
          at: NOW,
          calendar,
        }),
      );
    // the host's change is held up where it tells of itself, with the place locked
    const [edit, imported] = await api.db.transaction().execute(async (trx) => {
      await sql`lock table place_revisions in exclusive mode`.execute(trx);
      const amenities = [
        { code: "DRINKING_WATER", state: null },
        { code: "MICROWAVE", ...AVAILABLE },
      ];
      const first = change(host, "BUSY", 1, { amenities });
      await expect.poll(() => waiting(api.db)).toBe(1);
      const second = revise({ name: "新名字" });
      await expect.poll(() => waiting(api.db)).toBe(2);
      return [first, second].map((promise) => [promise]);
    });
    await Promise.all([...(edit ?? []), ...(imported ?? [])]);
    const kept = await api.db
      .selectFrom("place_revisions")
      .where("version", "=", 3)
      .select(["before", "after"])
      .executeTakeFirstOrThrow();
    expect(kept.before).toHaveProperty("amenities", { MICROWAVE: AVAILABLE });
    expect(kept.after).toHaveProperty("amenities", { MICROWAVE: AVAILABLE });
    expect(await found("MICROWAVE")).toEqual(["BUSY"]);
    expect(await found("DRINKING_WATER")).toEqual([]);
  });

  const found = async (amenity: string) => {
    const { nearestPlaces } = await api.data<{ nearestPlaces: { place: { code: string } }[] }>(
      `query ($filter: PlaceFilter) {
        nearestPlaces(near: { lat: 39.9, lon: 116.4 }, filter: $filter) { place { code } } }`,
      { filter: { amenities: [amenity] } },
    );
    return nearestPlaces.map(({ place }) => place.code);
  };
});

describe("a host that is renamed while one of its places changes", () => {
  const api = useApi({
    now: NOW,
    rows: [placeRow({ code: "KEPT", host: "旧名", hours: daily(540, 1080) })],
  });

  it("keeps the place", async () => {
    const host = await signedIn(api, { hosts: { 旧名: "EDITOR" } });
    // the change is held up after it has read the place, where it saves the hours
    const [edit] = await api.db.transaction().execute(async (trx) => {
      await sql`lock table opening_hours in exclusive mode`.execute(trx);
      const held = change(host, "KEPT", 1, { hours: { text: "10-20" } });
      await expect.poll(() => waiting(api.db)).toBe(1);
      await api.db.updateTable("hosts").set({ name: "新名" }).where("name", "=", "旧名").execute();
      return [held];
    });
    expect(await edit).toMatchObject({ version: 2 });
    expect(await api.data(`{ place(code: "KEPT") { host { name } } }`)).toEqual({
      place: { host: { name: "新名" } },
    });
  });
});
