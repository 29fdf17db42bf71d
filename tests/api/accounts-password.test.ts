import { beforeEach, describe, expect, it } from "vitest";
import { type Answer, useApi } from "../support/api.ts";
import { asking, makeUserWithPassword, postAuth, signedIn } from "../support/sign-in.ts";

const PASSWORD = "correct horse battery";
const NEXT = "another battery staple";
const WHO = "{ viewer { email } }";

const api = useApi({ now: new Date("2026-11-24T06:00:00Z") });
/** The tries of the test before are over. */
beforeEach(() => {
  api.now = new Date(api.now.getTime() + 3_600_000);
});
const signIn = (email: string, password: string) => postAuth(api, "/sign-in/email", { email, password });
const change = (cookie: string, currentPassword: string, newPassword: string) =>
  postAuth(api, "/change-password", { currentPassword, newPassword }, { cookie });
const isSignedIn = async (cookie: string) =>
  (await asking(api, cookie).data<{ viewer: unknown }>(WHO)).viewer !== null;
const message = (body: unknown) => (body as { errors: { message: string }[] }).errors[0]?.message;

const code = ({ errors }: Answer["body"]) => errors?.[0]?.extensions?.code;

/** Signed in on two devices. */
async function twoDevices() {
  const { email } = await makeUserWithPassword(api, {}, PASSWORD);
  const [{ cookie: here }, { cookie: there }] = [
    await signIn(email, PASSWORD),
    await signIn(email, PASSWORD),
  ];
  return { email, here, there };
}

describe("changing one's password", () => {
  it("ends all other sessions and goes on with a new one here", async () => {
    const { email, here, there } = await twoDevices();
    const answer = await change(here, PASSWORD, NEXT);
    expect(answer).toMatchObject({ status: 200, body: { changed: true } });
    expect(answer.cookie).not.toBe(here);
    expect([await isSignedIn(answer.cookie), await isSignedIn(here), await isSignedIn(there)]).toEqual([
      true,
      false,
      false,
    ]);
    expect((await signIn(email, PASSWORD)).status).toBe(401);
    expect((await signIn(email, NEXT)).status).toBe(200);
    const events = await api.db.selectFrom("account_events").select(["action", "actor_name"]).execute();
    expect(events).toContainEqual({ action: "PASSWORD_CHANGED", actor_name: "测试员" });
  });

  it("wants the current one, and a limited number of guesses at it", async () => {
    const { here, there } = await twoDevices();
    for (let turn = 0; turn < 8; turn++) {
      const answer = await change(here, "wrong password", NEXT);
      expect([answer.status, message(answer.body)]).toEqual([
        400,
        "expected the current password, got another one",
      ]);
    }
    expect((await change(here, PASSWORD, NEXT)).status).toBe(429);
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, true]);
  });

  it("refuses one that will not do", async () => {
    const { here, email } = await twoDevices();
    const messages = [];
    // a wheel is one character and two code units: signing in counts these
    for (const next of [
      "ninechars",
      "x".repeat(129),
      "🛞".repeat(65),
      email.toUpperCase(),
      email.split("@", 1)[0] ?? "",
    ])
      messages.push(message((await change(here, PASSWORD, next)).body));
    expect(messages).toEqual([
      "expected a password of at least 10 characters, got 9",
      "expected a password of at most 128 characters, got 129",
      "expected a password of at most 128 characters, got 130",
      "expected a password other than the e-mail",
      "expected a password other than the e-mail",
    ]);
  });

  it("is for those who are signed in", async () => {
    expect((await change("", PASSWORD, NEXT)).status).toBe(401);
    const { here } = await twoDevices();
    const forged = here.replace(/(nuanyi\.session=[^.]+)\.[^;]+/, "$1.forged");
    expect((await change(forged, PASSWORD, NEXT)).status).toBe(401);
  });
});

describe("a link to set a new password", () => {
  const create = "mutation ($id: ID!) { createPasswordLink(userId: $id) }";
  const use =
    "mutation ($token: String!, $password: String!) { setPasswordByLink(token: $token, password: $password) }";
  const code = (body: { errors?: { extensions?: { code?: string } }[] }) =>
    body.errors?.[0]?.extensions?.code;

  it("works once, ends all sessions, and lets in whom too many tries kept out", async () => {
    const { email, here } = await twoDevices();
    const { id } = await api.db
      .selectFrom("users")
      .where("email", "=", email)
      .select("id")
      .executeTakeFirstOrThrow();
    const admin = await signedIn(api, { roles: ["ADMINISTRATOR"] });
    const first = await admin.data<{ createPasswordLink: string }>(create, { id });
    const { createPasswordLink: token } = await admin.data<{ createPasswordLink: string }>(create, { id });
    for (let turn = 0; turn < 9; turn++) await signIn(email, "wrong password");

    const weak = await api.ask(use, { token, password: "short" });
    expect(weak.body.errors?.[0]?.message).toBe("expected a password of at least 10 characters, got 5");
    const replaced = await api.ask(use, { token: first.createPasswordLink, password: NEXT });
    expect(code(replaced.body)).toBe("NOT_FOUND");
    expect((await api.ask(use, { token, password: NEXT })).body.data).toEqual({ setPasswordByLink: true });
    expect(code((await api.ask(use, { token, password: NEXT })).body)).toBe("NOT_FOUND");
    expect(await isSignedIn(here)).toBe(false);
    expect((await signIn(email, NEXT)).status).toBe(200);
  });

  it("is old after a day", async () => {
    const { id } = await signedIn(api);
    const admin = await signedIn(api, { roles: ["ADMINISTRATOR"] });
    const { createPasswordLink: token } = await admin.data<{ createPasswordLink: string }>(create, { id });
    const made = api.now;
    api.now = new Date(made.getTime() + 86_400_000);
    expect(code((await api.ask(use, { token, password: NEXT })).body)).toBe("NOT_FOUND");
    api.now = made;
  });

  it("is made by administrators alone, and kept as a digest", async () => {
    const { id } = await signedIn(api);
    for (const who of [{ roles: ["PLANNER"] as const }, { hosts: { 某店: "OWNER" } as const }])
      expect(code((await (await signedIn(api, who)).ask(create, { id })).body)).toBe("FORBIDDEN");
    expect(code((await api.ask(create, { id })).body)).toBe("UNAUTHENTICATED");
    const admin = await signedIn(api, { roles: ["ADMINISTRATOR"] });
    const { createPasswordLink: token } = await admin.data<{ createPasswordLink: string }>(create, { id });
    const rows = await api.db.selectFrom("password_links").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(code((await admin.ask(create, { id: "nobody" })).body)).toBe("NOT_FOUND");
  });
});

describe("one's sessions", () => {
  const LIST = "{ sessions { id isCurrent } }";
  interface Listed {
    sessions: { id: string; isCurrent: boolean }[];
  }

  it("are listed, and ended one by one or all but this", async () => {
    const { email, here, there } = await twoDevices();
    const { cookie: third } = await signIn(email, PASSWORD);
    const me = asking(api, here);
    const { sessions } = await me.data<Listed>(LIST);
    expect(sessions.map(({ isCurrent }) => isCurrent).toSorted()).toEqual([false, false, true]);
    const stranger = await signedIn(api);
    const end = "mutation ($id: ID!) { endSession(id: $id) }";
    for (const { id } of sessions) expect(code((await stranger.ask(end, { id })).body)).toBe("NOT_FOUND");
    expect(await me.data("mutation { endOtherSessions }")).toEqual({ endOtherSessions: 2 });
    expect([await isSignedIn(here), await isSignedIn(there), await isSignedIn(third)]).toEqual([
      true,
      false,
      false,
    ]);
    const [last] = (await me.data<Listed>(LIST)).sessions;
    expect(await me.data(end, { id: last?.id })).toEqual({ endSession: true });
    expect(await isSignedIn(here)).toBe(false);
  });
});
