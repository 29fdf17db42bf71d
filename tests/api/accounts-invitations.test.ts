import { beforeEach, describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { type Asking, asking, hostId, postAuth, signedIn } from "../support/sign-in.ts";

const NOW = new Date("2026-11-24T06:00:00Z");
const PASSWORD = "correct horse battery";
const INVITE = "mutation ($input: InviteInput!) { invite(input: $input) { token invitation { id } } }";
const OFFER =
  "query ($token: String!) { invitation(token: $token) { role hostRole host { name } email inviterName expiresAt } }";
const ACCEPT = `mutation ($token: String!, $name: String, $email: String, $password: String) {
  acceptInvitation(token: $token, name: $name, email: $email, password: $password) { id roles memberships { host { name } role } }
}`;

const api = useApi({ now: NOW });
beforeEach(() => {
  api.now = new Date(api.now.getTime() + 3_600_000);
});

const invite = async (who: Asking, input: Record<string, unknown>) =>
  (await who.data<{ invite: { token: string; invitation: { id: string } } }>(INVITE, { input })).invite;
const codeOf = async (asked: ReturnType<Asking["ask"]>) => (await asked).body.errors?.[0]?.extensions?.code;
const accept = (token: string, email: string, as: Pick<Asking, "ask"> = api) =>
  as.ask(ACCEPT, { token, name: "新人", email, password: PASSWORD });
const later = (days: number) => {
  api.now = new Date(api.now.getTime() + days * 86_400_000);
};

describe("an invitation to a host", () => {
  it("says what it offers, makes an account with that right, and is used up", async () => {
    const owner = await signedIn(api, { name: "店主", hosts: { 甲: "OWNER" } });
    const { token } = await invite(owner, { hostId: String(await hostId(api.db, "甲")), hostRole: "EDITOR" });
    const offer = { role: null, hostRole: "EDITOR", host: { name: "甲" }, email: null, inviterName: "店主" };
    const { invitation } = await api.data<{ invitation: { expiresAt: string } }>(OFFER, { token });
    expect(invitation).toMatchObject(offer);
    expect(Date.parse(invitation.expiresAt) - api.now.getTime()).toBe(7 * 86_400_000);

    const { body } = await accept(token, "New@Example.org");
    const memberships = [{ host: { name: "甲" }, role: "EDITOR" }];
    expect(body.data?.acceptInvitation).toMatchObject({ roles: [], memberships });
    const { status, cookie } = await postAuth(api, "/sign-in/email", {
      email: "new@example.org",
      password: PASSWORD,
    });
    expect(status).toBe(200);
    expect(await asking(api, cookie).data("{ viewer { name } }")).toEqual({ viewer: { name: "新人" } });

    expect(await api.data(OFFER, { token })).toEqual({ invitation: null });
    expect(await codeOf(accept(token, "late@example.org"))).toBe("NOT_FOUND");
    const kept = await api.db.selectFrom("invitations").selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it("is used once, however many try at the same time", async () => {
    const owner = await signedIn(api, { hosts: { 甲: "OWNER" } });
    const { token } = await invite(owner, { hostId: String(await hostId(api.db, "甲")), hostRole: "EDITOR" });
    const answers = await Promise.all([1, 2, 3].map((n) => accept(token, `at-once-${n}@example.org`)));
    expect(answers.filter(({ body }) => body.errors === undefined)).toHaveLength(1);
    const made = await api.db.selectFrom("users").where("email", "like", "at-once-%").selectAll().execute();
    expect(made).toHaveLength(1);
  });

  it("gives whoever is signed in the right, and takes none away", async () => {
    const owner = await signedIn(api, { hosts: { 甲: "OWNER" } });
    const host = String(await hostId(api.db, "甲"));
    const planner = await signedIn(api, { roles: ["PLANNER"], hosts: { 乙: "EDITOR" } });
    const { token } = await invite(owner, { hostId: host, hostRole: "OWNER" });
    expect((await planner.ask(ACCEPT, { token })).body.data?.acceptInvitation).toEqual({
      id: planner.id,
      roles: ["PLANNER"],
      memberships: [
        { host: { name: "甲" }, role: "OWNER" },
        { host: { name: "乙" }, role: "EDITOR" },
      ],
    });
    const lower = await invite(owner, { hostId: host, hostRole: "EDITOR" });
    const { body } = await planner.ask(ACCEPT, { token: lower.token });
    expect(JSON.stringify(body)).toContain('{"host":{"name":"甲"},"role":"OWNER"}');
  });

  it("is for the person that it names", async () => {
    const owner = await signedIn(api, { hosts: { 甲: "OWNER" } });
    const input = {
      hostId: String(await hostId(api.db, "甲")),
      hostRole: "EDITOR",
      email: "Right@example.org",
    };
    const { token } = await invite(owner, input);
    const other = await signedIn(api);
    expect(await codeOf(other.ask(ACCEPT, { token }))).toBe("FORBIDDEN");
    expect(await codeOf(accept(token, "wrong@example.org"))).toBe("FORBIDDEN");
    expect((await accept(token, "right@example.org")).body.errors).toBeUndefined();
  });

  it("is too old after 7 days", async () => {
    const owner = await signedIn(api, { hosts: { 甲: "OWNER" } });
    const { token } = await invite(owner, { hostId: String(await hostId(api.db, "甲")), hostRole: "EDITOR" });
    later(7);
    expect(await api.data(OFFER, { token })).toEqual({ invitation: null });
    expect(await codeOf(accept(token, "week@example.org"))).toBe("NOT_FOUND");
  });

  it("is worth what its maker may do when it is accepted", async () => {
    const owner = await signedIn(api, { hosts: { 丙: "OWNER" } });
    const host = await hostId(api.db, "丙");
    const { token } = await invite(owner, { hostId: String(host), hostRole: "EDITOR" });
    await api.db.updateTable("memberships").set({ role: "EDITOR" }).where("host_id", "=", host).execute();
    expect(await codeOf(accept(token, "too-late@example.org"))).toBe("NOT_FOUND");
  });

  it("is taken back by who manages the host, and listed until then", async () => {
    const owner = await signedIn(api, { hosts: { 丁: "OWNER" } });
    const stranger = await signedIn(api, { hosts: { 戊: "OWNER" } });
    const host = String(await hostId(api.db, "丁"));
    const { token, invitation } = await invite(owner, { hostId: host, hostRole: "EDITOR" });
    const list = "query ($host: ID) { invitations(hostId: $host) { id } }";
    expect(await owner.data(list, { host })).toEqual({ invitations: [{ id: invitation.id }] });
    expect(await codeOf(stranger.ask(list, { host }))).toBe("NOT_FOUND");
    const revoke = "mutation ($id: ID!) { revokeInvitation(id: $id) { id } }";
    const { id } = invitation;
    expect(await codeOf(stranger.ask(revoke, { id }))).toBe("NOT_FOUND");
    expect(await owner.data(revoke, { id })).toEqual({ revokeInvitation: { id } });
    expect(await codeOf(owner.ask(revoke, { id }))).toBe("NOT_FOUND");
    expect(await owner.data(list, { host })).toEqual({ invitations: [] });
    expect(await codeOf(accept(token, "back@example.org"))).toBe("NOT_FOUND");
  });

  it("takes no weak password and no e-mail that has an account, and stays good", async () => {
    const owner = await signedIn(api, { hosts: { 甲: "OWNER" } });
    const { token } = await invite(owner, { hostId: String(await hostId(api.db, "甲")), hostRole: "EDITOR" });
    const asked = (email: string, password: string) =>
      codeOf(api.ask(ACCEPT, { token, name: "新人", email, password }));
    expect(await asked("weak@example.org", "short")).toBe("BAD_USER_INPUT");
    expect(await asked("no e-mail", PASSWORD)).toBe("BAD_USER_INPUT");
    expect(await codeOf(api.ask(ACCEPT, { token }))).toBe("BAD_USER_INPUT");
    expect(await asked(owner.email, PASSWORD)).toBe("CONFLICT");
    expect(await asked("strong@example.org", PASSWORD)).toBeUndefined();
  });
});

describe("who may invite", () => {
  it("to a host: its owners, a chain's owners, administrators; to others the host is not there", async () => {
    await hostId(api.db, "分店", "连锁");
    const branch = String(await hostId(api.db, "分店"));
    const input = { hostId: branch, hostRole: "EDITOR" };
    const chain = await signedIn(api, { hosts: { 连锁: "OWNER" } });
    const admin = await signedIn(api, { roles: ["ADMINISTRATOR"] });
    for (const who of [chain, admin]) expect((await invite(who, input)).token).toHaveLength(43);
    const others = [
      { hosts: { 连锁: "EDITOR" } },
      { hosts: { 甲: "OWNER" } },
      { roles: ["PLANNER"] },
    ] as const;
    for (const who of others)
      expect(await codeOf((await signedIn(api, who)).ask(INVITE, { input }))).toBe("NOT_FOUND");
    expect(await codeOf(api.ask(INVITE, { input }))).toBe("UNAUTHENTICATED");
    expect(await codeOf(admin.ask(INVITE, { input: { ...input, hostId: "x'; drop" } }))).toBe("NOT_FOUND");
  });

  it("to a role: administrators", async () => {
    const admin = await signedIn(api, { roles: ["ADMINISTRATOR"] });
    const { token } = await invite(admin, { role: "CASE_WORKER" });
    const { body } = await accept(token, "case-worker@example.org");
    expect(body.data?.acceptInvitation).toMatchObject({ roles: ["CASE_WORKER"] });
    const owner = await signedIn(api, { hosts: { 甲: "OWNER" } });
    expect(await codeOf(owner.ask(INVITE, { input: { role: "ADMINISTRATOR" } }))).toBe("FORBIDDEN");
  });

  it.each([{}, { role: "PLANNER", hostId: "1", hostRole: "OWNER" }, { hostId: "1" }, { hostRole: "OWNER" }])(
    "not to %j",
    async (input) => {
      const admin = await signedIn(api, { roles: ["ADMINISTRATOR"] });
      expect(await codeOf(admin.ask(INVITE, { input }))).toBe("BAD_USER_INPUT");
    },
  );
});
