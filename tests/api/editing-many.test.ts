import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { daily, placeRow } from "../support/rows.ts";
import { hostId, type SignedInTester, signedIn } from "../support/sign-in.ts";
import { CHANGE_MANY, change, type Edit, RESTORE, refusal } from "./editing-support.ts";

const NOW = new Date("2026-11-18T06:00:00Z"); // a Wednesday, 14:00 in Beijing
const BRANCHES = Array.from({ length: 12 }, (_, i) => `B${String(i).padStart(2, "0")}`);

const HISTORY = `query ($code: ID!, $first: Int, $before: Int) {
  placeHistory(code: $code, first: $first, before: $before) {
    revisions { version at actor action changes { field before after } } nextBefore
  }
}`;

interface History {
  placeHistory: {
    revisions: { version: number; actor: string; action: string; changes: { field: string }[] }[];
    nextBefore: number | null;
  };
}

const PREVIEW = `query ($codes: [ID!]!, $change: PlaceChange!) {
  previewChange(codes: $codes, change: $change) {
    place { code version } changes { field before after } openness nextChange { at to }
    hours { text days(from: "2026-11-18", days: 1) { periods { from to } } } warnings { kind where }
  }
}`;

interface Previews {
  previewChange: {
    place: { code: string; version: number };
    changes: { field: string; before: string | null; after: string | null }[];
    openness: string;
    nextChange: { at: string; to: string } | null;
    hours: { text: string } | null;
    warnings: { kind: string; where: string | null }[];
  }[];
}

describe("many places, their history and previews", () => {
  const api = useApi({
    now: NOW,
    rows: [
      ...BRANCHES.map((code, i) => placeRow({ code, host: `支行 ${i % 3}`, hours: daily(540, 1020) })),
      placeRow({ code: "OTHERS", host: "别家", hours: daily(540, 1020) }),
      placeRow({ code: "PAST", host: "支行 0", hours: daily(540, 1020), phone: "12345" }),
      placeRow({ code: "LOOK", host: "支行 0", hours: daily(540, 1020) }),
    ],
  });
  let chain: SignedInTester;
  let branch: SignedInTester;
  beforeAll(async () => {
    const parent_id = await hostId(api.db, "总行");
    await api.db.updateTable("hosts").set({ parent_id }).where("name", "like", "支行%").execute();
    chain = await signedIn(api, { name: "总行行政", hosts: { 总行: "EDITOR" } });
    branch = await signedIn(api, { name: "支行", hosts: { "支行 0": "OWNER" } });
  });

  const versions = async () => {
    const rows = await api.db.selectFrom("places").select(["code", "version"]).orderBy("code").execute();
    return new Map(rows.map(({ code, version }) => [code, version]));
  };
  const many = (codes: readonly string[], expected = (_code: string) => 1) =>
    codes.map((code) => ({ code, expectedVersion: expected(code) }));
  const closeAtFive = {
    hours: { week: [{ weekday: "WEDNESDAY", periods: [{ from: "09:00", to: "16:00" }] }] },
  };

  it("changes every branch of a chain at once, in the order given, and answers a key again", async () => {
    const key = randomUUID();
    const variables = { places: many(BRANCHES.toReversed()), change: closeAtFive, key };
    const { changePlaces } = await chain.data<{ changePlaces: Edit[] }>(CHANGE_MANY, variables);
    expect(changePlaces.map(({ place, version }) => [place.code, version])).toEqual(
      BRANCHES.toReversed().map((code) => [code, 2]),
    );
    expect(changePlaces.every(({ revision }) => revision?.actor === "总行行政")).toBe(true);
    expect(await chain.data(CHANGE_MANY, variables)).toEqual({ changePlaces });
    expect((await versions()).get("B00")).toBe(2);
  });

  it.each([
    ["one that changed meanwhile", many(["B01", "B02"], (code) => (code === "B02" ? 1 : 2)), "CONFLICT"],
    ["one of somebody else", [...many(["B01"], () => 2), ...many(["OTHERS"])], "NOT_FOUND"],
    ["one that is not there", [...many(["B01"], () => 2), ...many(["NOWHERE"])], "NOT_FOUND"],
    ["one twice", many(["B01", "B01"], () => 2), "BAD_USER_INPUT"],
    ["none", [], "BAD_USER_INPUT"],
    ["more than 500", many(Array.from({ length: 501 }, (_, i) => `N${i}`)), "BAD_USER_INPUT"],
  ])("changes none where there is %s", async (_what, places, code) => {
    const before = await versions();
    const asked = { places, change: { phone: "95588" }, key: randomUUID() };
    expect(await refusal(chain.ask(CHANGE_MANY, asked))).toMatchObject({ code });
    expect(await versions()).toEqual(before);
  });

  it("changes none where one cannot be changed so", async () => {
    const before = await versions();
    const notListed = { amenities: [{ code: "WIFI", note: "慢" }] };
    const asked = { places: many(BRANCHES, () => 2), change: notListed, key: randomUUID() };
    expect(await refusal(chain.ask(CHANGE_MANY, asked))).toMatchObject({ code: "BAD_USER_INPUT" });
    expect(await versions()).toEqual(before);
  });

  it("lets a branch edit its own places and not another branch's", async () => {
    expect((await change(branch, "B03", 2, { phone: "95588" })).version).toBe(3);
    const others = {
      places: many(["B03", "B04"], (code) => (code === "B03" ? 3 : 2)),
      change: { phone: "1234" },
    };
    expect(await refusal(branch.ask(CHANGE_MANY, { ...others, key: randomUUID() }))).toMatchObject({
      code: "NOT_FOUND",
      message: 'expected places that you may edit, got "B04"',
    });
  });

  it("lists what somebody may edit, page by page", async () => {
    const PAGE = `query ($after: String, $text: String) {
      myPlaces(first: 5, after: $after, text: $text) { nodes { code } totalCount endCursor }
    }`;
    interface Page {
      myPlaces: { nodes: { code: string }[]; totalCount: number; endCursor: string | null };
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { myPlaces }: Page = await chain.data<Page>(PAGE, { after });
      expect(myPlaces.totalCount).toBe(14);
      seen.push(...myPlaces.nodes.map(({ code }) => code));
      after = myPlaces.endCursor;
    } while (after !== null && seen.length < 50);
    expect(seen.toSorted()).toEqual([...BRANCHES, "LOOK", "PAST"].toSorted());
    const { myPlaces } = await branch.data<Page>(PAGE, { text: "b03" });
    expect(myPlaces).toEqual({ nodes: [{ code: "B03" }], totalCount: 1, endCursor: null });
    expect(await refusal(api.ask(PAGE, {}))).toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await refusal(chain.ask(PAGE, { after: "nonsense" }))).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("tells the whole history, the latest first, to those who may edit alone", async () => {
    await change(branch, "PAST", 1, { phone: "777", description: "新地址" });
    await change(chain, "PAST", 2, { hours: { close: { until: null } } });
    const { placeHistory } = await branch.data<History>(HISTORY, { code: "PAST", first: 2 });
    expect(placeHistory.revisions.map(({ version, actor, action }) => [version, actor, action])).toEqual([
      [3, "总行行政", "CLOSE"],
      [2, "支行", "CHANGE"],
    ]);
    expect(placeHistory.revisions[1]?.changes).toEqual([
      { field: "PHONE", before: "12345", after: "777" },
      { field: "DESCRIPTION", before: null, after: "新地址" },
    ]);
    const rest = await branch.data<History>(HISTORY, { code: "PAST", before: placeHistory.nextBefore });
    expect(rest.placeHistory).toMatchObject({ revisions: [{ version: 1, actor: "test" }], nextBefore: null });
    for (const [who, code] of [
      [branch, "OTHERS"],
      [branch, "NOWHERE"],
      [api, "PAST"],
    ] as const)
      expect(await refusal(who.ask(HISTORY, { code }))).toMatchObject({ code: "NOT_FOUND" });
  });

  it("restores any version, as a change like any other, and lets it be undone", async () => {
    const restore = async (version: number, expectedVersion: number, key: string = randomUUID()) => {
      const variables = { place: { code: "PAST", expectedVersion }, version, key };
      return (await branch.data<{ restorePlace: Edit }>(RESTORE, variables)).restorePlace;
    };
    const first = await restore(1, 3, "restore-once");
    expect(first).toMatchObject({
      version: 4,
      place: { phone: "12345", description: null },
      revision: { action: "RESTORE", actor: "支行" },
    });
    expect(await restore(1, 3, "restore-once"), "the same key again").toEqual(first);
    expect(await restore(3, 4)).toMatchObject({ version: 5, place: { phone: "777", description: "新地址" } });

    const asked = (version: number, expectedVersion: number, code = "PAST") => ({
      place: { code, expectedVersion },
      version,
      key: randomUUID(),
    });
    expect(await refusal(branch.ask(RESTORE, asked(99, 5)))).toMatchObject({ code: "NOT_FOUND" });
    expect(await refusal(branch.ask(RESTORE, asked(1, 4)))).toMatchObject({ code: "CONFLICT" });
    expect(await refusal(branch.ask(RESTORE, asked(1, 1, "OTHERS")))).toMatchObject({ code: "NOT_FOUND" });
    expect(await refusal(api.ask(RESTORE, asked(1, 5)))).toMatchObject({ code: "NOT_FOUND" });
  });

  it("restores neither name nor host: these are an administrator's", async () => {
    const { id } = await api.db
      .selectFrom("hosts")
      .where("name", "=", "支行 1")
      .select("id")
      .executeTakeFirstOrThrow();
    await api.db
      .updateTable("places")
      .set({ host_id: id, name: "新名字" })
      .where("code", "=", "PAST")
      .execute();
    const variables = { place: { code: "PAST", expectedVersion: 5 }, version: 1, key: randomUUID() };
    await chain.data(RESTORE, variables);
    const now = await api.db
      .selectFrom("places")
      .where("code", "=", "PAST")
      .select(["name", "host_id"])
      .executeTakeFirst();
    expect(now).toEqual({ name: "新名字", host_id: id });
  });

  it("previews what places would be, and saves nothing", async () => {
    const before = await versions();
    const today = {
      hours: {
        week: [
          {
            weekday: "WEDNESDAY",
            periods: [
              { from: "09:00", to: "12:00" },
              { from: "11:00", to: "13:00" },
            ],
          },
        ],
      },
    };
    const { previewChange } = await chain.data<Previews>(PREVIEW, { codes: ["LOOK", "B01"], change: today });
    expect(previewChange.map(({ place }) => place.code)).toEqual(["LOOK", "B01"]);
    expect(previewChange[0]).toMatchObject({
      openness: "CLOSED",
      nextChange: { at: "2026-11-19T01:00:00.000Z", to: "OPEN" },
      hours: { days: [{ periods: [{ from: "09:00", to: "13:00" }] }] },
      warnings: [{ kind: "OVERLAP" }],
    });
    expect(previewChange[0]?.changes.map(({ field }) => field)).toEqual(["HOURS"]);
    expect(await versions()).toEqual(before);

    const never = await chain.data<Previews>(PREVIEW, {
      codes: ["LOOK"],
      change: { hours: { text: "off" } },
    });
    expect(never.previewChange[0]?.warnings.map(({ kind }) => kind)).toContain("NEVER_OPEN");
    const nothing = await chain.data<Previews>(PREVIEW, { codes: ["LOOK"], change: { phone: null } });
    expect(nothing.previewChange[0]?.changes).toEqual([]);
  });

  it("previews no place that one may not edit", async () => {
    for (const [who, codes] of [
      [branch, ["LOOK", "OTHERS"]],
      [api, ["LOOK"]],
    ] as const)
      expect(await refusal(who.ask(PREVIEW, { codes, change: {} }))).toMatchObject({ code: "NOT_FOUND" });
  });
});
