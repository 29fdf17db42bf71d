import { expect, it } from "vitest";
import { createAdministrator } from "../../server/accounts/administrators.service.ts";
import { savePasswordLink } from "../../server/accounts/password-links.queries.ts";
import { useDatabase } from "../support/database.ts";
import { makeUser } from "../support/sign-in.ts";

const NOW = new Date("2026-11-24T06:00:00Z");
const LATER = new Date("2026-11-25T06:00:00Z");
const database = useDatabase();

it("leaves whoever had the account of a new administrator no way in", async () => {
  const { db } = database;
  const email = "boss@example.org";
  const { id } = await makeUser(db, { now: NOW, email, roles: ["PLANNER"] });
  const times = { created_at: NOW, updated_at: NOW };
  await db
    .insertInto("credentials")
    .values({ id: "1", user_id: id, provider_id: "oidc", account_id: "somebody", ...times })
    .execute();
  await db
    .insertInto("sessions")
    .values({ id: "1", token_digest: "x", user_id: id, expires_at: LATER, ...times })
    .execute();
  await savePasswordLink(db, { userId: id, tokenDigest: "x", expiresAt: LATER });

  const given = { email, name: "老板", password: "correct horse battery", now: NOW };
  expect(await createAdministrator(db, given)).toBe("promoted");
  expect(await db.selectFrom("credentials").select(["user_id", "provider_id"]).execute()).toEqual([
    { user_id: id, provider_id: "credential" },
  ]);
  expect(await db.selectFrom("sessions").selectAll().execute()).toEqual([]);
  expect(await db.selectFrom("password_links").selectAll().execute()).toEqual([]);
  expect(await db.selectFrom("users").select(["name", "email_verified"]).execute()).toEqual([
    { name: "测试员", email_verified: true },
  ]);
  const roles = await db.selectFrom("user_roles").select("role").orderBy("role").execute();
  expect(roles.map(({ role }) => role)).toEqual(["ADMINISTRATOR", "PLANNER"]);
});
