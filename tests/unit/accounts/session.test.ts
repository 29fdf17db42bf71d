import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import { expect, it } from "vitest";
import { knownDevice, newDevice } from "../../../server/accounts/device-cookie.ts";
import { keysFrom } from "../../../server/accounts/keys.ts";
import { readSession } from "../../../server/accounts/session.service.ts";
import { cookieSettings, cookieValue } from "../../../server/accounts/session-cookie.ts";
import type { Database } from "../../../server/database/tables.ts";

const keys = keysFrom("a secret of tests, 32 characters or more");

/** Counts statements; answers nothing. */
function countingDatabase() {
  const seen: string[] = [];
  const db = new Kysely<Database>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (inner) => new PostgresIntrospector(inner),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => void seen.push(query.sql),
  });
  return { db, seen };
}

const token = "A".repeat(32);
it.each([
  ["no cookie", undefined, 0],
  ["another's cookie", "theme=dark; other.session=x.y", 0],
  ["a cookie that holds no token", "nuanyi.session=; nuanyi.session=short.x", 0],
  ["a cookie with a token", `theme=dark; nuanyi.session=${token}.signature`, 1],
])("%s asks the database as often as it must", async (_what, header, statements) => {
  const { db, seen } = countingDatabase();
  const clock = { now: () => new Date("2026-11-24T06:00:00Z") };
  const cookie = cookieSettings(undefined, "session");
  const { viewer } = await readSession({ db, clock, keys, cookie, withDemo: true }, header);
  expect(viewer).toBeNull();
  expect(seen).toHaveLength(statements);
});

it("takes the first of several cookies of one name", () => {
  expect(cookieValue("a=1; b=2; a=3", "a")).toBe("1");
  expect(cookieValue("a=1=2;b", "a")).toBe("1=2");
  expect(cookieValue("ab=1", "a")).toBeUndefined();
});

it("knows a device for its own account alone", () => {
  const value = newDevice(keys, "wang@example.org");
  expect(knownDevice(keys, "wang@example.org", value)).toBe(value.split(".")[0]);
  expect(knownDevice(keys, "li@example.org", value)).toBeUndefined();
  expect(
    knownDevice(keysFrom("another secret, with 32 characters too"), "wang@example.org", value),
  ).toBeUndefined();
  for (const forged of [undefined, "", ".", "x", "x.y", `${value}x`, `x${value}`])
    expect(knownDevice(keys, "wang@example.org", forged)).toBeUndefined();
});
