import { describe, expect, it, vi } from "vitest";
import { useApi } from "../support/api.ts";
import { makeUserWithPassword, postAuth, signedIn } from "../support/sign-in.ts";

const hashes = vi.hoisted(() => ({ count: 0 }));
vi.mock("../../server/accounts/passwords.ts", async (load) => {
  const real = await load<typeof import("../../server/accounts/passwords.ts")>();
  const counted =
    <Given, Result>(work: (given: Given) => Promise<Result>) =>
    (given: Given) => {
      hashes.count++;
      return work(given);
    };
  return {
    ...real,
    hashPassword: counted(real.hashPassword),
    verifyPassword: counted(real.verifyPassword),
  };
});

const NOW = new Date("2026-11-24T06:00:00Z");
const PASSWORD = "correct horse battery";
const WHO = "{ viewer { email } }";
const refused = {
  errors: [
    {
      message: "expected an e-mail and a password that belong together",
      extensions: { code: "UNAUTHENTICATED" },
    },
  ],
};

describe("signing in with a password", () => {
  const api = useApi({ now: NOW });
  const signIn = (email: string, password: string, headers = {}) =>
    postAuth(api, "/sign-in/email", { email, password }, headers);
  const viewerOf = async (cookie: string) => {
    const response = await fetch(`${api.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie },
      body: JSON.stringify({ query: WHO }),
    });
    return ((await response.json()) as { data: { viewer: { email: string } | null } }).data.viewer;
  };
  /** Windows of earlier tests are over. */
  const later = () => {
    api.now = new Date(api.now.getTime() + 3_600_000);
  };

  it("makes a session that scripts cannot read, and says no more than that", async () => {
    const { email } = await makeUserWithPassword(api, {}, PASSWORD);
    const answer = await signIn(` ${email.toUpperCase()} `, PASSWORD);
    expect(answer).toMatchObject({ status: 200, body: { signedIn: true } });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const [session = "", device = ""] = answer.headers.getSetCookie();
    expect(session).toMatch(/^nuanyi\.session=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(device).toMatch(/^nuanyi\.device=[^;]+; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await viewerOf(answer.cookie)).toEqual({ email });
    const { token_digest } = await api.db
      .selectFrom("sessions")
      .select("token_digest")
      .executeTakeFirstOrThrow();
    expect(session).not.toContain(token_digest);

    const out = await postAuth(api, "/sign-out", {}, { cookie: answer.cookie });
    expect(out.status).toBe(200);
    expect(await viewerOf(answer.cookie)).toBeNull();
    expect(out.cookie).not.toContain("session");
  });

  it("answers and works the same for an account that is not there", async () => {
    later();
    const { email } = await makeUserWithPassword(api, {}, PASSWORD);
    const withoutPassword = await signedIn(api);
    const tries = [];
    for (const tried of [email, "nobody@example.org", withoutPassword.email]) {
      const before = hashes.count;
      const { status, body } = await signIn(tried, "wrong password");
      tries.push({ status, body, hashes: hashes.count - before });
    }
    expect(tries).toEqual(Array(3).fill({ status: 401, body: refused, hashes: 1 }));
  });

  it("makes a new session each time, whatever cookie the browser brings", async () => {
    later();
    const { email } = await makeUserWithPassword(api, {}, PASSWORD);
    const attacker = await signedIn(api);
    const made = "nuanyi.session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.AAAA";
    for (const planted of [attacker.cookie, made]) {
      const answer = await signIn(email, PASSWORD, { cookie: planted });
      expect(answer.cookie).not.toContain(planted);
      expect(await viewerOf(answer.cookie)).toEqual({ email });
      expect(await viewerOf(planted)).toBeNull();
    }
  });

  it("ends a session that nobody came back to, and keeps one in use", async () => {
    const { cookie, email } = await signedIn(api);
    const dayAt = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
    await api.db
      .updateTable("sessions")
      .set({ expires_at: dayAt(30) })
      .execute();
    for (const day of [29, 58]) {
      api.now = dayAt(day);
      expect(await viewerOf(cookie)).toEqual({ email });
    }
    api.now = dayAt(89);
    expect(await viewerOf(cookie)).toBeNull();
    api.now = NOW;
  });

  it.each([
    [{}, "expected a JSON object with email and password"],
    [{ email: "nobody", password: "x" }, 'expected an e-mail such as wang@example.org, got \\"nobody\\"'],
    [{ email: "a@example.org", password: "secret".repeat(22) }, "up to 128 characters, got something else"],
    ["secret", "expected a JSON object with email and password"],
  ])("refuses %j", async (body, message) => {
    const answer = await postAuth(api, "/sign-in/email", body);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(message);
    expect(JSON.stringify(answer.body)).not.toContain("secret");
  });

  it("takes no large body, and no path but its own", async () => {
    expect((await signIn("a@example.org", "x".repeat(5000))).status).toBe(413);
    for (const path of [
      "/sign-up/email",
      "/get-session",
      "/request-password-reset",
      "/sign-in/social",
      "/update-user",
    ])
      expect(
        (await postAuth(api, path, { email: "a@example.org", password: PASSWORD, name: "x" })).status,
      ).toBe(404);
  });
});

describe("too many tries", () => {
  const api = useApi({ now: NOW, environment: { TRUST_PROXY: "loopback" } });
  const minutes = (count: number) => {
    api.now = new Date(api.now.getTime() + count * 60_000);
  };
  const signIn = (email: string, password: string, address: string, cookie = "") =>
    postAuth(api, "/sign-in/email", { email, password }, { cookie, "x-forwarded-for": address });
  /** From another address each time. */
  let last = 0;
  const elsewhere = () => `2001:db8:${(++last).toString(16)}::1`;

  it.each(["there", "not there"])("at an account that is %s", async (kind) => {
    const { email } =
      kind === "there" ? await makeUserWithPassword(api, {}, PASSWORD) : { email: "nobody@example.org" };
    for (let turn = 0; turn < 8; turn++)
      expect((await signIn(email, "wrong password", elsewhere())).status).toBe(401);
    minutes(5);
    const answer = await signIn(email, PASSWORD, elsewhere());
    expect(answer.status).toBe(429);
    expect(answer.headers.get("retry-after")).toBe("600");
    expect(answer.body).toEqual({
      errors: [
        {
          message: "expected fewer tries: try again in 600 seconds",
          extensions: { code: "TOO_MANY_REQUESTS", retryAfterSeconds: 600 },
        },
      ],
    });
    // what was refused meanwhile makes it no longer
    minutes(10);
    expect((await signIn(email, PASSWORD, elsewhere())).status).toBe(kind === "there" ? 200 : 401);
  });

  it("begins anew after a success", async () => {
    const { email } = await makeUserWithPassword(api, {}, PASSWORD);
    for (let round = 0; round < 2; round++) {
      for (let turn = 0; turn < 7; turn++) await signIn(email, "wrong password", elsewhere());
      expect((await signIn(email, PASSWORD, elsewhere())).status).toBe(200);
    }
  });

  it("by strangers do not keep the owner out on a device that was here before", async () => {
    const { email } = await makeUserWithPassword(api, {}, PASSWORD);
    const { cookie } = await signIn(email, PASSWORD, elsewhere());
    for (let turn = 0; turn < 9; turn++) await signIn(email, "wrong password", elsewhere());
    expect((await signIn(email, PASSWORD, elsewhere())).status).toBe(429);
    expect((await signIn(email, PASSWORD, elsewhere(), cookie)).status).toBe(200);
    // and that device is no way around the limit
    for (let turn = 0; turn < 8; turn++) await signIn(email, "wrong password", elsewhere(), cookie);
    expect((await signIn(email, PASSWORD, elsewhere(), cookie)).status).toBe(429);
    const another = await makeUserWithPassword(api, {}, PASSWORD);
    for (let turn = 0; turn < 8; turn++) await signIn(another.email, "wrong password", elsewhere(), cookie);
    expect((await signIn(another.email, PASSWORD, elsewhere(), cookie)).status).toBe(429);
  });

  it("from one address, or one line's addresses, at whichever accounts and however fast", async () => {
    const line = (host: number) => `2001:db8:ffff:1:${host}::${host}`;
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, i) => signIn(`someone${i}@example.org`, "wrong password", line(i + 1))),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([...Array(20).fill(401), ...Array(5).fill(429)]);
    expect((await signIn("one@example.org", "wrong password", "2001:db8:ffff:2::1")).status).toBe(401);
    minutes(10);
    expect((await signIn("one@example.org", "wrong password", line(1))).status).toBe(401);
  });

  it("are kept without addresses and e-mails, and forgotten when they no longer count", async () => {
    await signIn("somebody@example.org", "wrong password", "198.51.100.7");
    const rows = await api.db.selectFrom("rate_limits").selectAll().execute();
    expect(JSON.stringify(rows)).not.toMatch(/somebody|198\.51|2001/);
    for (const { key } of rows) expect(key).toMatch(/^[\w-]{43}$/);
    const before = rows.length;
    minutes(60);
    for (let turn = 0; turn < before; turn++) await signIn(`${turn}@example.org`, "wrong", elsewhere());
    const left = await api.db.selectFrom("rate_limits").where("until", "<=", api.now).selectAll().execute();
    expect(left).toEqual([]);
  });
});
