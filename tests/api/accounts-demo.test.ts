import { describe, expect, it } from "vitest";
import { DEMO_PASSWORD } from "../../server/accounts/demo-accounts.ts";
import { loadDemo } from "../../server/demo/load.ts";
import { loadCalendar } from "../../server/hours/hours.queries.ts";
import { useApi } from "../support/api.ts";
import { asking, hostId, makeUser, postAuth, signedIn } from "../support/sign-in.ts";

const NOW = new Date("2026-11-24T06:00:00Z");
const OPTIONS = "{ signInOptions { oidcName demo { part name email password } } }";
const PARTS = ["HOST_OWNER", "HOST_EDITOR", "PLANNER", "CASE_WORKER", "ADMINISTRATOR"];

interface Options {
  signInOptions: { oidcName: string | null; demo: { part: string; email: string; password: string }[] };
}

describe("where the demo is", () => {
  const api = useApi({ now: NOW, demo: true });
  const signIn = async (local: string) => {
    const body = { email: `${local}@demo.nuanyi.example`, password: DEMO_PASSWORD };
    const { status, cookie } = await postAuth(api, "/sign-in/email", body);
    expect(status).toBe(200);
    return asking(api, cookie);
  };

  it("offers a sign-in for each part, which works", async () => {
    const { signInOptions } = await api.data<Options>(OPTIONS);
    expect(signInOptions.oidcName).toBeNull();
    expect(signInOptions.demo.map(({ part }) => part)).toEqual(PARTS);
    const seen = [];
    for (const { email, password } of signInOptions.demo) {
      const { cookie } = await postAuth(api, "/sign-in/email", { email, password });
      const query = "{ viewer { isDemo roles memberships { host { name } role } } }";
      const { viewer } = await asking(api, cookie).data<{ viewer: unknown }>(query);
      seen.push(viewer);
    }
    const nothing = { isDemo: true, roles: [], memberships: [] };
    expect(seen).toEqual([
      { ...nothing, memberships: [{ host: { name: "暖橙连锁集团" }, role: "OWNER" }] },
      { ...nothing, memberships: [{ host: { name: "富商市场" }, role: "EDITOR" }] },
      { ...nothing, roles: ["PLANNER"] },
      { ...nothing, roles: ["CASE_WORKER"] },
      { ...nothing, roles: ["ADMINISTRATOR"] },
    ]);
  });

  it("makes the owner's chain one of many places", async () => {
    const { rows } = await api.db
      .selectFrom("places")
      .innerJoin("hosts", "hosts.id", "places.host_id")
      .innerJoin("hosts as above", "above.id", "hosts.parent_id")
      .where("above.name", "=", "暖橙连锁集团")
      .select((eb) => eb.fn.countAll<string>().as("count"))
      .execute()
      .then((rows) => ({ rows }));
    expect(Number(rows[0]?.count)).toBeGreaterThan(20);
  });

  it("lets its administrator see and change the demo's people only", async () => {
    const admin = await signIn("admin");
    const real = await makeUser(api.db, { now: NOW, hosts: { 真实单位: "OWNER" } });
    const list = "{ accounts { nodes { email } } }";
    const { accounts } = await admin.data<{ accounts: { nodes: { email: string }[] } }>(list);
    expect(accounts.nodes.map(({ email }) => email.split("@")[0])).toEqual([
      "admin",
      "cases",
      "host",
      "planner",
      "shop",
    ]);
    const codes = [];
    for (const mutation of [
      `setRoles(userId: "${real.id}", roles: [ADMINISTRATOR]) { id }`,
      `removeAccount(userId: "${real.id}") { id }`,
      `createPasswordLink(userId: "${real.id}")`,
      `setMembership(userId: "${real.id}", hostId: "${await hostId(api.db, "真实单位")}", role: EDITOR) { id }`,
      `invite(input: { hostId: "${await hostId(api.db, "真实单位")}", hostRole: OWNER }) { token }`,
    ])
      codes.push((await admin.ask(`mutation { ${mutation} }`)).body.errors?.[0]?.extensions?.code);
    expect(codes).toEqual(Array(5).fill("NOT_FOUND"));
  });

  it("cannot be a way to an account of another kind", async () => {
    const admin = await signIn("admin");
    const invite = "mutation { invite(input: { role: ADMINISTRATOR }) { token } }";
    const { token } = (await admin.data<{ invite: { token: string } }>(invite)).invite;
    const accept =
      'mutation ($token: String!, $email: String) { acceptInvitation(token: $token, name: "某人", email: $email, password: "long enough 1") { isDemo } }';
    const own = await api.ask(accept, { token, email: "someone@example.org" });
    expect(own.body.errors?.[0]?.message).toContain("expected an e-mail at demo.nuanyi.example");
    const real = await signedIn(api);
    const theirs = await real.ask(accept, { token });
    expect(theirs.body.errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
    const another = await api.ask(accept, { token, email: "another@demo.nuanyi.example" });
    expect(another.body.data).toEqual({ acceptInvitation: { isDemo: true } });
  });

  it("keeps its passwords, and its visitors apart", async () => {
    const [one, other] = [await signIn("host"), await signIn("host")];
    const change = { currentPassword: DEMO_PASSWORD, newPassword: "another one altogether" };
    expect((await postAuth(api, "/change-password", change, { cookie: one.cookie })).status).toBe(403);
    const sessions = await other.ask("{ sessions { isCurrent } }");
    expect(sessions.body.data).toEqual({ sessions: [{ isCurrent: true }] });
    const ended = await one.ask("mutation { endOtherSessions }");
    expect(ended.body.errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
    const admin = await signedIn(api, { roles: ["ADMINISTRATOR"] });
    const demo = await api.db.selectFrom("users").where("is_demo", "=", true).select("id").executeTakeFirst();
    const link = await admin.ask("mutation ($id: ID!) { createPasswordLink(userId: $id) }", { id: demo?.id });
    expect(link.body.errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
  });

  it("comes back at the next start, whatever its visitors did to one another", async () => {
    await api.db.deleteFrom("users").where("email", "like", "host@%").execute();
    await api.db.deleteFrom("user_roles").execute();
    await loadDemo(api.db, { at: NOW, calendar: await loadCalendar(api.db) });
    const { signInOptions } = await api.data<Options>(OPTIONS);
    expect(signInOptions.demo.map(({ part }) => part)).toEqual(PARTS);
    const roles = await api.db.selectFrom("user_roles").select("role").orderBy("role").execute();
    expect(roles.map(({ role }) => role)).toEqual(["ADMINISTRATOR", "CASE_WORKER", "PLANNER"]);
    await signIn("host");
  });
});

describe("where the demo is switched off", () => {
  const api = useApi({ now: NOW, demo: true, environment: { DEMO: "false" } });

  it("lets none of its people in, and says nothing of them", async () => {
    expect((await api.data<Options>(OPTIONS)).signInOptions.demo).toEqual([]);
    const body = { email: "admin@demo.nuanyi.example", password: DEMO_PASSWORD };
    const demo = await postAuth(api, "/sign-in/email", body);
    const nobody = await postAuth(api, "/sign-in/email", { ...body, email: "nobody@example.org" });
    expect({ status: demo.status, body: demo.body }).toEqual({ status: 401, body: nobody.body });
  });

  it("takes a session from before for none", async () => {
    const { ask } = await signedIn(api, { isDemo: true, roles: ["ADMINISTRATOR"] });
    expect((await ask("{ viewer { id } }")).body.data).toEqual({ viewer: null });
  });
});

describe("where there is no demo", () => {
  const api = useApi({ now: NOW });

  it("has no sign-ins of it, and can have none", async () => {
    expect((await api.data<Options>(OPTIONS)).signInOptions.demo).toEqual([]);
    await expect(makeUser(api.db, { now: NOW, isDemo: true })).rejects.toThrow(/violates foreign key/);
    await expect(makeUser(api.db, { now: NOW, email: "x@demo.nuanyi.example" })).rejects.toThrow(
      /users_demo_address/,
    );
    await expect(makeUser(api.db, { now: NOW, isDemo: true, email: "x@example.org" })).rejects.toThrow();
  });
});
