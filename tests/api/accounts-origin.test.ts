import { describe, expect, it } from "vitest";
import { post, useApi } from "../support/api.ts";
import { makeUserWithPassword, postAuth, signedIn } from "../support/sign-in.ts";

const NOW = new Date("2026-11-24T06:00:00Z");
const QUERY = { query: "{ viewer { name } }" };
const refusal = (ours: string) => ({
  errors: [{ message: `expected a request from a page of ${ours}`, extensions: { code: "FORBIDDEN" } }],
});

describe("without PUBLIC_URL", () => {
  const api = useApi({ now: NOW });

  it.each([
    ["another site", { origin: "https://elsewhere.example.org" }],
    ["another port", { origin: "http://localhost:1" }],
    ["a page that hides its origin", { origin: "null" }],
    ["another site that names none", { "sec-fetch-site": "cross-site" }],
  ])("what comes from %s is refused", async (_name, headers) => {
    const { cookie } = await signedIn(api);
    const answer = await post(`${api.url}/graphql`, QUERY, {
      cookie,
      ...(headers as Record<string, string>),
    });
    expect(answer).toEqual({ status: 403, body: refusal(api.url) });
    const signOut = await postAuth(api, "/sign-out", {}, { cookie, ...(headers as Record<string, string>) });
    expect(signOut).toMatchObject({ status: 403, body: refusal(api.url) });
  });

  it.each(["/graph%71l", "/%67raphql?a=b"])(
    "nor does %s, another way to write the address, help",
    async (path) => {
      const { cookie } = await signedIn(api);
      const origin = "https://elsewhere.example.org";
      expect(await post(`${api.url}${path}`, QUERY, { cookie, origin })).toEqual({
        status: 403,
        body: refusal(api.url),
      });
      const signOut = await fetch(`${api.url}/api/%61uth/sign-out`, {
        method: "POST",
        headers: { cookie, origin },
      });
      expect(signOut.status).toBe(403);
    },
  );

  it.each(["our own page", "a client that is no browser"])("what comes from %s is not", async (who) => {
    const { cookie } = await signedIn(api);
    const headers = who === "our own page" ? { origin: api.url } : {};
    const answer = await post(`${api.url}/graphql`, QUERY, { cookie, ...headers });
    expect(answer).toEqual({ status: 200, body: { data: { viewer: { name: "测试员" } } } });
  });
});

describe("with an https PUBLIC_URL", () => {
  const ours = "https://nuanyi.example.org";
  const api = useApi({ now: NOW, environment: { PUBLIC_URL: ours } });

  it("goes by it, and cookies are for TLS and this host only", async () => {
    const { email } = await makeUserWithPassword(api, {}, "correct horse battery");
    const body = { email, password: "correct horse battery" };
    const answer = await postAuth(api, "/sign-in/email", body, { origin: ours });
    expect(answer.status).toBe(200);
    const [session, device] = answer.headers.getSetCookie();
    expect(session).toMatch(
      /^__Host-nuanyi\.session=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(device).toMatch(
      /^__Host-nuanyi\.device=[^;]+; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    const { cookie } = answer;
    const asked = (origin: string) => post(`${api.url}/graphql`, QUERY, { cookie, origin });
    expect((await asked(ours)).body.data).toEqual({ viewer: { name: "测试员" } });
    expect(await asked(api.url)).toEqual({ status: 403, body: refusal(ours) });
    const out = await postAuth(api, "/sign-out", {}, { cookie, origin: ours });
    expect(out.cookie).not.toContain("session");
  });
});

describe("a secret of one's own", () => {
  const api = useApi({
    now: NOW,
    environment: { AUTH_SECRET: "a secret of at least thirty-two characters" },
  });

  it("is used, and not kept in the database", async () => {
    const { email } = await makeUserWithPassword(api, {}, "correct horse battery");
    const { cookie } = await postAuth(api, "/sign-in/email", { email, password: "correct horse battery" });
    expect((await post(`${api.url}/graphql`, QUERY, { cookie })).body.data).toEqual({
      viewer: { name: "测试员" },
    });
    const kept = await api.db.selectFrom("installation").select("auth_secret").executeTakeFirst();
    expect(kept).toEqual({ auth_secret: null });
  });
});
