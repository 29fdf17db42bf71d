import { describe, expect, it } from "vitest";
import { claimKey } from "../../server/editing/idempotency.queries.ts";
import { seedCalendar } from "../../server/hours/hours.queries.ts";
import { keepUp } from "../../server/upkeep.ts";
import { useDatabase } from "../support/database.ts";
import { makeUser } from "../support/sign-in.ts";

const NOW = new Date("2026-11-18T06:00:00Z");
const daysFromNow = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);

describe("keepUp", () => {
  const database = useDatabase();

  it("removes old keys of changes, and sessions that are over, and nothing else", async () => {
    const { db } = database;
    await seedCalendar(db);
    const { id } = await makeUser(db, { now: NOW });
    for (const [key, at] of [
      ["old", daysFromNow(-31)],
      ["recent", daysFromNow(-29)],
    ] as const)
      await db
        .transaction()
        .execute((trx) => claimKey(trx, { actor: id, key, digest: "of what was asked", at }));
    for (const [name, expires_at] of [
      ["over", daysFromNow(-1)],
      ["valid", daysFromNow(1)],
    ] as const)
      await db
        .insertInto("sessions")
        .values({
          id: name,
          token_digest: name,
          user_id: id,
          expires_at,
          created_at: daysFromNow(-2),
          updated_at: daysFromNow(-2),
        })
        .execute();

    await keepUp(db, NOW);

    const keys = await db.selectFrom("idempotency_keys").select("key").execute();
    const sessions = await db.selectFrom("sessions").select("id").execute();
    expect([keys, sessions]).toEqual([[{ key: "recent" }], [{ id: "valid" }]]);
  });
});
