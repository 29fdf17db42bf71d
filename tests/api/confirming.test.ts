import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { daily, placeRow } from "../support/rows.ts";
import { signedIn } from "../support/sign-in.ts";
import { type Asker, refusal } from "./editing-support.ts";

const NOW = new Date("2026-11-18T06:00:00Z");
const DAY = 86_400_000;

const CONFIRM = `mutation ($code: ID!, $key: String!) {
  confirmPlace(code: $code, idempotencyKey: $key) {
    version hoursCheckedAt confirmations { recent recentSignedIn lastAt }
  }
}`;

interface Confirmed {
  version: number;
  hoursCheckedAt: string | null;
  confirmations: { recent: number; recentSignedIn: number; lastAt: string | null };
}

describe("confirmPlace", () => {
  const codes = Array.from({ length: 70 }, (_, i) => `P${i}`);
  const api = useApi({
    now: NOW,
    rows: codes.map((code) => placeRow({ code, host: "富商市场", hours: daily(540, 1080) })),
  });
  const confirm = async (who: Asker, code: string, key: string = randomUUID()) =>
    (await who.data<{ confirmPlace: Confirmed }>(CONFIRM, { code, key })).confirmPlace;

  it("counts anybody once a day, those signed in apart, and changes neither version nor the host's word", async () => {
    api.now = NOW;
    expect(await confirm(api, "P0")).toEqual({
      version: 1,
      hoursCheckedAt: null,
      confirmations: { recent: 1, recentSignedIn: 0, lastAt: NOW.toISOString() },
    });
    expect((await confirm(api, "P0")).confirmations.recent, "the same address on the same day").toBe(1);
    const neighbour = await signedIn(api, { hosts: { 别家: "OWNER" } });
    expect((await confirm(neighbour, "P0")).confirmations).toMatchObject({ recent: 2, recentSignedIn: 1 });

    api.now = new Date(NOW.getTime() + DAY + 1);
    expect((await confirm(api, "P0")).confirmations).toMatchObject({ recent: 3, recentSignedIn: 1 });
    api.now = new Date(NOW.getTime() + 40 * DAY);
    expect((await confirm(api, "P0")).confirmations, "what is older than 30 days").toMatchObject({
      recent: 1,
    });
  });

  it("confirms the hours where it is said by who may edit the place, with a revision", async () => {
    api.now = NOW;
    const host = await signedIn(api, { name: "王店长", hosts: { 富商市场: "EDITOR" } });
    const key = randomUUID();
    const first = await confirm(host, "P1", key);
    expect(first).toMatchObject({
      version: 2,
      hoursCheckedAt: NOW.toISOString(),
      confirmations: { recent: 0 },
    });
    expect(await confirm(host, "P1", key), "the same key again").toEqual(first);
    const { placeHistory } = await host.data<{ placeHistory: { revisions: { action: string }[] } }>(
      `{ placeHistory(code: "P1") { revisions { action } } }`,
    );
    expect(placeHistory.revisions.map(({ action }) => action)).toEqual(["CONFIRM", "IMPORT"]);
  });

  it("lets one address say so of some places an hour, and no more", async () => {
    api.now = new Date(NOW.getTime() + 100 * DAY);
    const answers: string[] = [];
    for (const code of codes) {
      const { body } = await api.ask(CONFIRM, { code, key: randomUUID() });
      answers.push(body.errors?.[0]?.extensions?.code ?? "counted");
    }
    expect(answers.filter((answer) => answer === "counted")).toHaveLength(60);
    expect(new Set(answers.slice(60))).toEqual(new Set(["TOO_MANY_REQUESTS"]));
    api.now = new Date(api.now.getTime() + 3_600_001);
    expect((await confirm(api, "P65")).confirmations.recent).toBe(1);
  });

  it("takes no turn for a key that is none", async () => {
    api.now = new Date(NOW.getTime() + 200 * DAY);
    expect(await refusal(api.ask(CONFIRM, { code: "P2", key: "short" }))).toMatchObject({
      code: "BAD_USER_INPUT",
    });
    expect((await confirm(api, "P2")).confirmations.recent).toBe(1);
  });

  it("says that there is no such place", async () => {
    expect(await refusal(api.ask(CONFIRM, { code: "NOWHERE", key: randomUUID() }))).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("keeps no address", async () => {
    const kept = await api.db.selectFrom("rate_limits").selectAll().execute();
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain("127.0.0.1");
  });
});
