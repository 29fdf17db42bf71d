import { describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { type Asking, hostId, makeUser, type SignedInTester, signedIn } from "../support/sign-in.ts";

const NOW = new Date("2026-11-24T06:00:00Z");
const api = useApi({ now: NOW });

const codeOf = async (asked: ReturnType<Asking["ask"]>) => (await asked).body.errors?.[0]?.extensions?.code;
const SET_ROLES = "mutation ($id: ID!, $roles: [Role!]!) { setRoles(userId: $id, roles: $roles) { roles } }";
const SET_MEMBERSHIP = `mutation ($id: ID!, $host: ID!, $role: HostRole) {
  setMembership(userId: $id, hostId: $host, role: $role) { memberships { host { id } role } }
}`;
const REMOVE = "mutation ($id: ID!) { removeAccount(userId: $id) { name } }";

describe("roles", () => {
  it("are set by administrators alone", async () => {
    const admin = await signedIn(api, { roles: ["ADMINISTRATOR"] });
    const { id } = await makeUser(api.db, { now: NOW, roles: ["PLANNER"] });
    const roles = ["CASE_WORKER", "ADMINISTRATOR", "CASE_WORKER"];
    expect(await admin.data(SET_ROLES, { id, roles })).toEqual({
      setRoles: { roles: ["ADMINISTRATOR", "CASE_WORKER"] },
    });
    expect(await admin.data(SET_ROLES, { id, roles: [] })).toEqual({ setRoles: { roles: [] } });
    const others = [{ roles: ["PLANNER", "CASE_WORKER"] }, { hosts: { 甲: "OWNER" } }] as const;
    for (const who of others) {
      const somebody = await signedIn(api, who);
      expect(await codeOf(somebody.ask(SET_ROLES, { id: somebody.id, roles: ["ADMINISTRATOR"] }))).toBe(
        "FORBIDDEN",
      );
    }
    expect(await codeOf(api.ask(SET_ROLES, { id, roles: [] }))).toBe("UNAUTHENTICATED");
    expect(await codeOf(admin.ask(SET_ROLES, { id: "nobody", roles: [] }))).toBe("NOT_FOUND");
  });

  it("leave a last administrator, even when two let go of one another at once", async () => {
    await api.db.deleteFrom("user_roles").execute();
    const [one, other] = [
      await signedIn(api, { roles: ["ADMINISTRATOR"] }),
      await signedIn(api, { roles: ["ADMINISTRATOR"] }),
    ];
    const answers = await Promise.all([
      one.ask(SET_ROLES, { id: other.id, roles: [] }),
      other.ask(REMOVE, { id: one.id }),
    ]);
    const left = await api.db
      .selectFrom("user_roles")
      .where("role", "=", "ADMINISTRATOR")
      .selectAll()
      .execute();
    expect(left).toHaveLength(1);
    expect(answers.filter(({ body }) => body.errors === undefined)).toHaveLength(1);
    const last = left[0]?.user_id === one.id ? one : other;
    expect(await codeOf(last.ask(SET_ROLES, { id: last.id, roles: ["PLANNER"] }))).toBe("CONFLICT");
    expect(await codeOf(last.ask(REMOVE, { id: last.id }))).toBe("CONFLICT");
  });
});

describe("memberships", () => {
  it("are set by owners among their own people, at their hosts and those below", async () => {
    const [branch, chain] = [await hostId(api.db, "分店", "连锁"), await hostId(api.db, "连锁")];
    const owner = await signedIn(api, { hosts: { 连锁: "OWNER" } });
    const editor = await makeUser(api.db, { now: NOW, hosts: { 分店: "EDITOR" } });
    const promoted = await owner.data(SET_MEMBERSHIP, { id: editor.id, host: String(chain), role: "EDITOR" });
    expect(JSON.stringify(promoted)).toContain(`{"host":{"id":"${chain}"},"role":"EDITOR"}`);
    const gone = { setMembership: { memberships: [{ host: { id: String(chain) }, role: "EDITOR" }] } };
    expect(await owner.data(SET_MEMBERSHIP, { id: editor.id, host: String(branch), role: null })).toEqual(
      gone,
    );

    const stranger = await makeUser(api.db, { now: NOW, hosts: { 别家: "EDITOR" } });
    const other = String(await hostId(api.db, "别家"));
    const tries = [
      { id: stranger.id, host: String(branch), role: "EDITOR" },
      { id: editor.id, host: other, role: "OWNER" },
      { id: owner.id, host: other, role: "OWNER" },
      { id: "nobody", host: String(branch), role: "EDITOR" },
    ];
    for (const given of tries) expect(await codeOf(owner.ask(SET_MEMBERSHIP, given))).toBe("NOT_FOUND");
    const below = await signedIn(api, { hosts: { 分店: "OWNER" } });
    const upwards = { id: below.id, host: String(chain), role: "OWNER" };
    expect(await codeOf(below.ask(SET_MEMBERSHIP, upwards))).toBe("NOT_FOUND");
  });

  it("are seen by who manages the host", async () => {
    const host = await hostId(api.db, "成员店");
    const owner = await signedIn(api, { name: "店主", hosts: { 成员店: "OWNER" } });
    await makeUser(api.db, { now: NOW, name: "店员", hosts: { 成员店: "EDITOR", 另一家: "EDITOR" } });
    const list = "query ($host: ID!) { members(hostId: $host) { name memberships { host { name } } } }";
    interface Members {
      members: { name: string; memberships: { host: { name: string } }[] }[];
    }
    const asked = async (who: SignedInTester) =>
      (await who.data<Members>(list, { host: String(host) })).members
        .map(({ name, memberships }) => [name, ...memberships.map((one) => one.host.name).toSorted()].join())
        .toSorted();
    expect(await asked(owner), "nothing of other hosts").toEqual(["店主,成员店", "店员,成员店"].toSorted());
    const administrator = await signedIn(api, { roles: ["ADMINISTRATOR"] });
    expect(await asked(administrator)).toContain("店员,另一家,成员店");
    for (const who of [{ hosts: { 成员店: "EDITOR" } }, { roles: ["PLANNER"] }] as const)
      expect(await codeOf((await signedIn(api, who)).ask(list, { host: String(host) }))).toBe("NOT_FOUND");
  });

  it("reach down a chain of any depth, and take effect at once", async () => {
    await hostId(api.db, "区域", "集团");
    const shop = await hostId(api.db, "门店", "区域");
    const owner = await signedIn(api, { hosts: { 集团: "OWNER", 门店: "EDITOR" } });
    const list = {
      query: "query ($host: ID!) { members(hostId: $host) { id } }",
      variables: { host: String(shop) },
    };
    expect(await codeOf(owner.ask(list.query, list.variables))).toBeUndefined();
    await api.db
      .deleteFrom("memberships")
      .where("user_id", "=", owner.id)
      .where("role", "=", "OWNER")
      .execute();
    expect(await codeOf(owner.ask(list.query, list.variables))).toBe("NOT_FOUND");
  });
});

describe("accounts", () => {
  it("are listed page by page, and found by a part of name or e-mail", async () => {
    const admin = await signedIn(api, { roles: ["ADMINISTRATOR"], email: "aa-admin@example.org" });
    for (const n of [1, 2, 3])
      await makeUser(api.db, { now: NOW, name: `列表${n}`, email: `list-${n}@example.org` });
    const list =
      "query ($after: String, $text: String) { accounts(first: 2, after: $after, text: $text) { nodes { name } endCursor } }";
    interface Page {
      accounts: { nodes: { name: string }[]; endCursor: string | null };
    }
    const first = (await admin.data<Page>(list, { text: "列表" })).accounts;
    expect(first.nodes).toEqual([{ name: "列表1" }, { name: "列表2" }]);
    const second = (await admin.data<Page>(list, { text: "LIST-", after: first.endCursor })).accounts;
    expect(second).toEqual({ nodes: [{ name: "列表3" }], endCursor: null });
    expect(await codeOf(admin.ask(list, { after: "nonsense" }))).toBe("BAD_USER_INPUT");
    expect(await codeOf((await signedIn(api, { hosts: { 甲: "OWNER" } })).ask(list))).toBe("FORBIDDEN");
  });

  it("are removed with their sessions at once; what was done stays told", async () => {
    const admin = await signedIn(api, { name: "管理员", roles: ["ADMINISTRATOR"] });
    const leaver = await signedIn(api, { name: "离职者", roles: ["PLANNER"] });
    expect(await codeOf(leaver.ask(REMOVE, { id: admin.id }))).toBe("FORBIDDEN");
    expect(await admin.data(REMOVE, { id: leaver.id })).toEqual({ removeAccount: { name: "离职者" } });
    expect((await leaver.ask("{ viewer { id } }")).body.data).toEqual({ viewer: null });

    const events =
      "query ($after: String) { accountEvents(first: 1, after: $after) { nodes { id action actorName subjectName } endCursor } }";
    interface Page {
      accountEvents: { nodes: { id: string }[]; endCursor: string | null };
    }
    const { accountEvents } = await admin.data<Page>(events);
    const [event] = accountEvents.nodes;
    expect(event).toMatchObject({ action: "ACCOUNT_REMOVED", actorName: "管理员", subjectName: "离职者" });
    const before = await admin.data<Page>(events, { after: accountEvents.endCursor });
    expect(Number(before.accountEvents.nodes[0]?.id)).toBeLessThan(Number(event?.id));
    expect(await codeOf((await signedIn(api)).ask(events))).toBe("FORBIDDEN");
    await expect(api.db.deleteFrom("account_events").execute()).rejects.toThrow("append-only");
    const changed = api.db.updateTable("account_events").set({ actor_name: "某人" }).execute();
    await expect(changed).rejects.toThrow("append-only");
  });
});
