import { describe, expect, it } from "vitest";
import { forgetTurns, takeTurn } from "../../server/accounts/throttle.queries.ts";
import { useDatabase } from "../support/database.ts";

const NOW = new Date("2026-11-24T06:00:00Z");
const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe("taking turns", () => {
  const database = useDatabase();
  const take = (key: string, now: Date, limit = 2) =>
    takeTurn(database.db, { key, limit, windowMs: 60_000, now });

  it("lets so many through in a window that begins with the first", async () => {
    const answers = [];
    for (const seconds of [0, 50, 55, 59.5, 60, 61]) answers.push(await take("a", at(seconds)));
    expect(answers).toEqual([
      { allowed: true, retryAfterSeconds: 0 },
      { allowed: true, retryAfterSeconds: 0 },
      { allowed: false, retryAfterSeconds: 5 },
      { allowed: false, retryAfterSeconds: 1 },
      { allowed: true, retryAfterSeconds: 0 },
      { allowed: true, retryAfterSeconds: 0 },
    ]);
  });

  it("never lets more through, however many ask at once", async () => {
    const turns = await Promise.all(Array.from({ length: 30 }, () => take("at once", NOW, 7)));
    expect(turns.filter(({ allowed }) => allowed)).toHaveLength(7);
  });

  it("counts keys apart, and forgets one when told", async () => {
    await Promise.all([take("b", NOW), take("b", NOW)]);
    expect((await take("c", NOW)).allowed).toBe(true);
    expect((await take("b", NOW)).allowed).toBe(false);
    await forgetTurns(database.db, "b");
    expect((await take("b", NOW)).allowed).toBe(true);
  });

  it("removes what is over while it goes on", async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => take(`old ${i}`, NOW)));
    await Promise.all(Array.from({ length: 10 }, (_, i) => take(`new ${i}`, at(120))));
    const left = await database.db.selectFrom("rate_limits").select("key").orderBy("key").execute();
    expect(left.map(({ key }) => key)).toEqual(Array.from({ length: 10 }, (_, i) => `new ${i}`));
  });
});
