import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { daily, placeRow } from "../support/rows.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";
import { CHANGE, change, type Edit, refusal } from "./editing-support.ts";

const NOW = new Date("2026-11-18T06:00:00Z"); // a Wednesday, 14:00 in Beijing
const NINE_TO_SIX = daily(540, 1080);

describe("changePlace, where it does nothing", () => {
  const codes = ["WEEK", "STALE", "KEY", "LEFT", "BAD"];
  const rows = codes.map((code) => placeRow({ code, host: "富商市场", hours: NINE_TO_SIX }));
  rows.push(
    placeRow({ code: "UNKNOWN", host: "富商市场" }),
    placeRow({ code: "OTHERS", host: "别家", hours: NINE_TO_SIX }),
  );
  const api = useApi({ now: NOW, rows });
  let host: SignedInTester;
  beforeAll(async () => {
    host = await signedIn(api, { name: "王店长", hosts: { 富商市场: "EDITOR" } });
  });

  it("answers CONFLICT to a version that is not the latest, with what it is now, and changes nothing", async () => {
    await change(host, "STALE", 1, { phone: "12345" });
    const stale = {
      place: { code: "STALE", expectedVersion: 1 },
      change: { phone: "54321" },
      key: randomUUID(),
    };
    expect(await refusal(host.ask(CHANGE, stale))).toMatchObject({
      code: "CONFLICT",
      current: [
        { code: "STALE", version: 2, changedAt: NOW.toISOString(), changedBy: "王店长", action: "CHANGE" },
      ],
    });
    const { place } = await api.data<{ place: { phone: string } }>(`{ place(code: "STALE") { phone } }`);
    expect(place.phone).toBe("12345");
  });

  it("answers a key as the first time, at once and twice at the same time, and refuses it for anything else", async () => {
    const key = randomUUID();
    const variables = { place: { code: "KEY", expectedVersion: 1 }, change: { phone: "12345" }, key };
    const [first, second] = await Promise.all([host.data(CHANGE, variables), host.data(CHANGE, variables)]);
    expect(second).toEqual(first);
    expect(first).toMatchObject({ changePlace: { version: 2 } });
    expect(await host.data<{ changePlace: Edit }>(CHANGE, variables)).toEqual(first);
    expect(await refusal(host.ask(CHANGE, { ...variables, change: { phone: "54321" } }))).toMatchObject({
      code: "BAD_USER_INPUT",
      message: "expected a new idempotencyKey for another change, got one that was used before",
    });
    const other = await signedIn(api, { hosts: { 富商市场: "OWNER" } });
    expect((await change(other, "KEY", 2, { phone: "777" }, key)).version, "a key is its owner's").toBe(3);
  });

  it("tells an earlier answer to nobody who may edit the place no longer", async () => {
    const left = await signedIn(api, { hosts: { 富商市场: "EDITOR" } });
    const variables = {
      place: { code: "LEFT", expectedVersion: 1 },
      change: { phone: "12345" },
      key: randomUUID(),
    };
    await left.data(CHANGE, variables);
    await api.db.deleteFrom("memberships").where("user_id", "=", left.id).execute();
    expect(await refusal(left.ask(CHANGE, variables))).toMatchObject({ code: "NOT_FOUND" });
  });

  it("can use the key of a change that failed", async () => {
    const key = randomUUID();
    const wrong = { place: { code: "BAD", expectedVersion: 7 }, change: { phone: "12345" }, key };
    expect(await refusal(host.ask(CHANGE, wrong))).toMatchObject({ code: "CONFLICT" });
    expect((await change(host, "BAD", 1, { phone: "12345" }, key)).version).toBe(2);
  });

  it.each([
    [{ hours: { week: [{ weekday: "MONDAY", periods: [{ from: "25:00", to: "26:00" }] }] } }, "25:00"],
    [{ hours: { week: [{ weekday: "MONDAY", periods: [{ from: "nine", to: "10:00" }] }] } }, "nine"],
    [{ hours: { close: { until: "2026-11-18T05:00:00Z" } } }, "after now"],
    [{ hours: { zone: "Mars/Olympus" } }, "Mars/Olympus"],
    [{ hours: { rules: ["whenever"] } }, "whenever"],
    [{ phone: "call me maybe" }, "telephone"],
    [{ photoUrl: "http://example.org/door.jpg" }, "https://"],
    [{ photoUrl: "javascript:alert(1)" }, "https://"],
    [{ amenities: [{ code: "SAUNA", state: "AVAILABLE" }] }, "SAUNA"],
    [{ amenities: [{ code: "WIFI", note: "slow" }] }, "state"],
    [{ description: "x".repeat(2001) }, "2000"],
    [{ accessNote: "half of \ud83d" }, "whole characters"],
    [{ description: "half of \ud83d" }, "whole characters"],
    [{ amenities: [{ code: "WIFI", state: "AVAILABLE", note: "\udc00" }] }, "whole characters"],
    [
      {
        amenities: [
          { code: "WIFI", state: "AVAILABLE", note: "slow" },
          { code: "WIFI", state: "OUT_OF_ORDER" },
        ],
      },
      "each amenity once",
    ],
  ])("refuses %j with what came", async (what, said) => {
    const variables = { place: { code: "WEEK", expectedVersion: 1 }, change: what, key: randomUUID() };
    const { code, message } = await refusal(host.ask(CHANGE, variables));
    expect([code, message]).toEqual(["BAD_USER_INPUT", expect.stringContaining(said)]);
    const { place } = await api.data<{ place: { version: number } }>(`{ place(code: "WEEK") { version } }`);
    expect(place.version).toBe(1);
  });

  it("wants the whole week where nothing was known, rather than guess", async () => {
    const monday = { hours: { week: [{ weekday: "MONDAY", periods: [] }] } };
    const asked = { place: { code: "UNKNOWN", expectedVersion: 1 }, change: monday, key: randomUUID() };
    expect(await refusal(host.ask(CHANGE, asked))).toMatchObject({ code: "BAD_USER_INPUT" });
    expect((await change(host, "UNKNOWN", 1, { hours: { text: "9-18" } })).place.hoursText).toBe(
      "Mo-Su 09:00-18:00",
    );
  });

  it("finds no place of another host, no place that is not there, and none for nobody", async () => {
    const answers = await Promise.all(
      [
        { who: host, code: "OTHERS" },
        { who: host, code: "NOWHERE" },
        { who: api, code: "WEEK" },
      ].map(({ who, code }) =>
        refusal(
          who.ask(CHANGE, {
            place: { code, expectedVersion: 1 },
            change: { phone: "1234" },
            key: randomUUID(),
          }),
        ),
      ),
    );
    for (const { code, message } of answers)
      expect([code, message]).toEqual([
        "NOT_FOUND",
        expect.stringMatching(/^expected places that you may edit, got "\w+"$/),
      ]);
  });
});
