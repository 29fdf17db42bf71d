import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../server/clock.ts";
import { useApi } from "../support/api.ts";
import { CLIENT, type Person, startOpenIdProvider } from "../support/openid-provider.ts";
import {
  asking,
  cookieJar,
  hostId,
  makeUserWithPassword,
  postAuth,
  signedIn,
  type Who,
} from "../support/sign-in.ts";

const NOW = new Date("2026-11-24T06:00:00Z");
const WHO = "{ viewer { name email roles memberships { role } } }";

// tokens are checked against the wall clock: the library takes no other
const provider = await startOpenIdProvider(() => systemClock.now().getTime());
afterAll(() => provider.stop());

const person = (name: string, rest: Partial<Person> = {}): Person => ({
  sub: `subject-${name}`,
  email: `${name}@union.example.org`,
  email_verified: true,
  name,
  ...rest,
});

describe("signing in with an OpenID provider", () => {
  const api = useApi({
    now: NOW,
    environment: {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_NAME: "工会账号",
    },
  });
  beforeEach(() => {
    api.now = new Date(api.now.getTime() + 3_600_000);
  });

  const begin = async (body: object = {}) => {
    const { status, body: answer, cookie } = await postAuth(api, "/sign-in/oidc", body);
    return { status, url: (answer as { url: string }).url, cookie };
  };
  /** The browser comes back. */
  const comeBack = async (url: string, cookie: string) => {
    const response = await fetch(url, { redirect: "manual", headers: { cookie } });
    return {
      status: response.status,
      location: response.headers.get("location"),
      cookie: cookieJar(cookie, response),
    };
  };
  const signIn = async (somebody: Person, change = {}) => {
    const { url, cookie } = await begin({ callbackURL: "/host" });
    return comeBack(provider.signIn(url, somebody, change), cookie);
  };

  it("is offered", async () => {
    const options = await api.data("{ signInOptions { oidcName demo { part } } }");
    expect(options).toEqual({ signInOptions: { oidcName: "工会账号", demo: [] } });
  });

  it("sends people there, with all that guards the way back", async () => {
    const { url } = await begin({ callbackURL: "/host" });
    const asked = new URL(url);
    expect(asked.origin + asked.pathname).toBe(`${provider.issuer}/authorize`);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      client_id: CLIENT.id,
      response_type: "code",
      redirect_uri: `${api.url}/api/auth/callback/oidc`,
      scope: "openid email profile",
      code_challenge_method: "S256",
      state: expect.stringMatching(/.{16,}/),
      nonce: expect.stringMatching(/.{16,}/),
    });
    expect(url).not.toContain(encodeURIComponent(CLIENT.secret));
  });

  it("makes an account without rights for somebody new, and knows them again", async () => {
    const first = await signIn(person("new"));
    expect(first).toMatchObject({ status: 302, location: "/host" });
    const viewer = { name: "new", email: "new@union.example.org", roles: [], memberships: [] };
    expect(await asking(api, first.cookie).data(WHO)).toEqual({ viewer });
    const again = await signIn(person("new"));
    expect(await asking(api, again.cookie).data(WHO)).toEqual({ viewer });
    const users = await api.db.selectFrom("users").where("email", "=", viewer.email).selectAll().execute();
    expect(users).toHaveLength(1);
    const stored = await api.db.selectFrom("credentials").selectAll().execute();
    expect(stored).toMatchObject([{ provider_id: "oidc", account_id: "subject-new", password: null }]);
    const [event] = await api.db.selectFrom("account_events").select(["action", "subject_name"]).execute();
    expect(event).toEqual({ action: "ACCOUNT_CREATED", subject_name: "new" });
  });

  it("gives nobody an account that somebody else made with their e-mail", async () => {
    await makeUserWithPassword(api, { email: "taken@union.example.org" }, "correct horse battery");
    const { location, cookie } = await signIn(person("taken"));
    expect(location).toBe("/sign-in?error=account_not_linked");
    expect(await asking(api, cookie).data(WHO)).toEqual({ viewer: null });
  });

  /** Somebody invites an e-mail, and whoever has the link makes its account. */
  const invited = async (email: string, who: Who, input: object) => {
    const { token } = (
      await (
        await signedIn(api, who)
      ).data<{ invite: { token: string } }>(
        "mutation ($input: InviteInput!) { invite(input: $input) { token } }",
        { input: { ...input, email } },
      )
    ).invite;
    const { acceptInvitation } = await api.data<{ acceptInvitation: { id: string } }>(
      `mutation ($token: String!, $email: String!) {
        acceptInvitation(token: $token, name: "受邀者", email: $email, password: "correct horse battery") { id } }`,
      { token, email },
    );
    return acceptInvitation;
  };

  it("gives nobody an account that a host's owner may have made in their name", async () => {
    const input = { hostId: String(await hostId(api.db, "甲")), hostRole: "EDITOR" };
    await invited("shop@union.example.org", { hosts: { 甲: "OWNER" } }, input);
    expect((await signIn(person("shop"))).location).toBe("/sign-in?error=account_not_linked");
  });

  it("leads to the account whose e-mail an administrator vouched for", async () => {
    const { id } = await invited(
      "invited@union.example.org",
      { roles: ["ADMINISTRATOR"] },
      { role: "PLANNER" },
    );
    const unsure = await signIn(person("invited", { sub: "other", email_verified: false }));
    expect(unsure.location).toBe("/sign-in?error=account_not_linked");
    const { cookie } = await signIn(person("invited"));
    expect(await asking(api, cookie).data("{ viewer { id } }")).toEqual({ viewer: { id } });
  });

  it("lets nobody take a demo sign-in's name", async () => {
    const { location } = await signIn(person("x", { email: "x@demo.nuanyi.example" }));
    expect(location).toMatch(/^\/sign-in\?error=/);
  });

  it.each([
    ["another's audience", { aud: "another" }],
    ["another issuer", { iss: "https://elsewhere.example.org" }],
    ["another sign-in's nonce", { nonce: "replayed" }],
  ])("refuses a token with %s", async (_what, change) => {
    const { location, cookie } = await signIn(person("forged"), change);
    expect(location).toMatch(/^\/sign-in\?error=/);
    expect(await asking(api, cookie).data(WHO)).toEqual({ viewer: null });
  });

  it("refuses a way back that did not begin in this browser, or was gone already", async () => {
    const begun = await begin();
    const back = provider.signIn(begun.url, person("victim"));
    expect((await comeBack(back, "")).location).toMatch(/^\/sign-in\?error=state_mismatch/);
    const once = await begin();
    const way = provider.signIn(once.url, person("once"));
    expect((await comeBack(way, once.cookie)).location).toBe("/");
    expect((await comeBack(way, once.cookie)).location).toMatch(/^\/sign-in\?error=/);
  });

  it("leads back to paths of ours alone", async () => {
    const elsewhere = [
      "https://elsewhere.example.org",
      "//elsewhere.example.org",
      "/\\elsewhere.example.org",
    ];
    for (const callbackURL of elsewhere) expect((await begin({ callbackURL })).status).toBe(400);
  });

  it("leaves passwords their own way in", async () => {
    const { email } = await makeUserWithPassword(api, {}, "correct horse battery");
    const asked = provider.requests;
    const body = { email, password: "correct horse battery" };
    expect((await postAuth(api, "/sign-in/email", body)).status).toBe(200);
    expect(provider.requests).toBe(asked);
  });
});

describe("a provider that does not answer", () => {
  const api = useApi({
    now: NOW,
    environment: { OIDC_ISSUER: "http://127.0.0.1:9", OIDC_CLIENT_ID: "x", OIDC_CLIENT_SECRET: "x" },
  });

  it("is said to be away, and keeps nobody from signing in with a password", async () => {
    const { status, body } = await postAuth(api, "/sign-in/oidc", {});
    expect({ status, body }).toEqual({
      status: 503,
      body: {
        errors: [
          {
            message: "expected the OpenID provider to answer: try again later",
            extensions: { code: "UNAVAILABLE" },
          },
        ],
      },
    });
    const { email } = await makeUserWithPassword(api, {}, "correct horse battery");
    const signedIn = await postAuth(api, "/sign-in/email", { email, password: "correct horse battery" });
    expect(signedIn.status).toBe(200);
  });
});
