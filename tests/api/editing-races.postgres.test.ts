import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { loadCalendar } from "../../server/hours/hours.queries.ts";
import { revisePlaces } from "../../server/places/revise.service.ts";
import { useApi } from "../support/api.ts";
import { daily, placeRow } from "../support/rows.ts";
import { signedIn } from "../support/sign-in.ts";
import { change } from "./editing-support.ts";

const NOW = new Date("2026-11-18T06:00:00Z");
const AVAILABLE = { state: "AVAILABLE" as const };

describe("an import that waits for a host's change of the same place", () => {
  const water = { code: "DRINKING_WATER", ...AVAILABLE };
  const api = useApi({
    now: NOW,
    rows: [placeRow({ code: "BUSY", host: "富商市场", hours: daily(540, 1080), amenities: [water] })],
  });

  const waiting = async () => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(api.db);
    return rows[0]?.count;
  };

  it("goes by the amenities that the host left, in the history and in what is searched", async () => {
    const host = await signedIn(api, { hosts: { 富商市场: "EDITOR" } });
    const calendar = await loadCalendar(api.db);
    const revise = (row: object) =>
      api.db
        .transaction()
        .execute((trx) =>
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
      await expect.poll(waiting).toBe(1);
      const second = revise({ name: "新名字" });
      await expect.poll(waiting).toBe(2);
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
