import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import { describe, expect, it } from "vitest";
import { up as fillCatalogue } from "../../../migrations/0002-amenities.ts";
import { boundaryOf } from "../../../server/demo/boundary.ts";
import { DEMO_DISTRICTS } from "../../../server/demo/districts.ts";
import type { Hours } from "../../../server/hours/hours.ts";
import { opennessAt } from "../../../server/hours/openness.ts";
import type { PlaceRow } from "../../../server/places/place-row.ts";
import { isInside, kilometres } from "./geometry.ts";
import { AT, noHolidays, rows } from "./loaded.ts";

const districts = new Map(DEMO_DISTRICTS.map((district) => [district.code, district]));

/** Texts that nobody could understand, as hosts do write them. */
const UNCLEAR = [
  "视商场营业时间而定",
  "早市期间开放，收摊即关",
  "随商场营业，详见门口告示",
  "工作日白天",
  "天亮开门，天黑关门",
  "有人就开",
  "按商场通知",
];

function count(test: (row: PlaceRow) => boolean): number {
  return rows.filter(test).length;
}

const hoursThat = (test: (hours: Hours) => boolean) => count(({ hours }) => hours !== null && test(hours));

describe("the demo's places", () => {
  it("are about two hundred in the districts asked for, each code once and plainly a demo's", () => {
    const perDistrict = groupBy(rows, ({ districtCode }) => districtCode?.slice(0, 6));
    expect(Object.fromEntries([...perDistrict].map(([code, group]) => [code, group.length]))).toEqual({
      "110105": 72,
      "110101": 42,
      "110116": 30,
      "110113": 22,
      "110115": 25,
      "110119": 12,
      "110108": 1,
    });
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    for (const { code } of rows) expect(code).toMatch(/^DEMO-[A-Z]{2}-\d{3}$/);
    expect(new Set(rows.map(({ lat, lon }) => `${lat} ${lon}`)).size).toBe(rows.length);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  it.each(rows)(
    "$code $name lies in its district, near its subdistrict's centre",
    ({ lat, lon, districtCode }) => {
      const district = districts.get(districtCode ?? "");
      if (!district) throw new Error(`no district ${districtCode}`);
      expect(isInside(boundaryOf(district.code.slice(0, 6)), lon, lat)).toBe(true);
      if (district.boundary === null) expect(kilometres(district.centre, { lat, lon })).toBeLessThan(8);
    },
  );

  it("have amenities that the catalogue knows, each once, in all their states", async () => {
    const catalogue = await catalogueCodes();
    expect(catalogue).toHaveLength(24);
    const listed = rows.map(({ amenities }) => amenities.map(({ code }) => code));
    for (const codes of listed) expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(listed.flat())).toEqual(new Set(catalogue));
    const states = groupBy(
      rows.flatMap(({ amenities }) => amenities),
      ({ state }) => state,
    );
    expect(states.get("AVAILABLE")?.length).toBeGreaterThan(1000);
    expect(states.get("ABSENT")?.length).toBeGreaterThan(25);
    expect(states.get("OUT_OF_ORDER")?.length).toBeGreaterThanOrEqual(10);
    for (const { note } of states.get("OUT_OF_ORDER") ?? []) expect(note).toMatch(/\p{Script=Han}/u);
    const own = rows.flatMap(({ amenities }) => amenities).filter(({ hours }) => hours);
    expect(own.length).toBeGreaterThanOrEqual(10);
  });

  it("have hours that are understood, but for those that nobody could", () => {
    expect(rows.flatMap(({ hoursText }) => hoursText ?? []).toSorted()).toEqual(UNCLEAR.toSorted());
    expect(count(({ hours, hoursText }) => hours === null && hoursText === null)).toBeGreaterThanOrEqual(5);
    for (const { hours, hoursText } of rows) expect(hours !== null && hoursText !== null).toBe(false);
    // an amenity's own hours have no text to fall back on
    const tables = rows.flatMap(({ amenities }) => amenities.map(({ code, hours }) => ({ code, hours })));
    for (const { code, hours } of tables) if (code === "COUNSELLING") expect(hours).toBeDefined();
  });

  it("vary as real ones do", () => {
    const closedAt =
      (weekday: number) =>
      ({ week }: Hours) =>
        week[weekday]?.length === 0;
    expect(count(({ kind }) => kind === "SERVICE_CENTRE")).toBe(30);
    expect(
      hoursThat(({ week }) => week.every((day) => day.some(({ from, to }) => to - from === 1440))),
    ).toBeGreaterThan(20);
    expect(hoursThat(({ week }) => week.some((day) => day.length === 2))).toBeGreaterThan(30);
    expect(
      hoursThat(({ week }) => week.some((day) => day.some(({ from, to }) => to > 1440 && to - from < 1440))),
    ).toBeGreaterThanOrEqual(8);
    expect(
      hoursThat((hours) => closedAt(0)(hours) && !closedAt(5)(hours) && !closedAt(6)(hours)),
    ).toBeGreaterThanOrEqual(5);
    expect(
      hoursThat((hours) => closedAt(5)(hours) && closedAt(6)(hours) && hours.seasons.length === 0),
    ).toBeGreaterThan(30);
    expect(hoursThat(({ seasons }) => seasons.length > 0)).toBeGreaterThanOrEqual(14);
    expect(hoursThat(({ publicHolidays }) => publicHolidays.kind === "CLOSED")).toBeGreaterThan(40);
    expect(hoursThat(({ publicHolidays }) => publicHolidays.kind === "PERIODS")).toBeGreaterThanOrEqual(1);
    expect(new Set(rows.flatMap(({ hours }) => hours?.makeUpWorkdays.kind ?? [])).size).toBe(4);
    expect(groupBy(rows, ({ access }) => access).size).toBe(5);
    expect(count(({ hoursCheckedAt }) => !hoursCheckedAt)).toBeGreaterThanOrEqual(10);
    expect(count(({ host }) => host === "暖橙便利店")).toBeGreaterThanOrEqual(20);
    expect(new Set(rows.map(({ host }) => host)).size).toBeGreaterThan(50);
  });

  it("have telephone numbers that nobody has, each once", () => {
    const phones = rows.flatMap(({ phone }) => phone ?? []);
    for (const phone of phones) expect(phone).toMatch(/^010-5550\d{4}$/);
    expect(new Set(phones).size).toBe(phones.length);
    expect(count(({ phone }) => phone === null)).toBeGreaterThan(10);
  });

  it("leave nobody without an open place, at any hour, in any district", () => {
    const perDistrict = groupBy(rows, ({ districtCode }) => districtCode?.slice(0, 6));
    for (const [district, group] of perDistrict)
      for (let hour = 0; hour < 7 * 24; hour++) {
        const instant = new Date(AT.getTime() + hour * 3_600_000);
        const open = group.filter(({ hours }) => opennessAt(hours, noHolidays, instant) === "OPEN");
        expect(open.length, `${district} at ${instant.toISOString()}`).toBeGreaterThan(0);
      }
  });

  it("give a rider in town several within two kilometres, and one in Yanqing few", () => {
    const near = (lat: number, lon: number) => count((row) => kilometres(row, { lat, lon }) <= 2);
    expect(near(39.9086, 116.4555)).toBeGreaterThanOrEqual(8); // Guomao
    expect(near(39.934, 116.449)).toBeGreaterThanOrEqual(8); // Sanlitun
    expect(near(39.996, 116.47)).toBeGreaterThanOrEqual(8); // Wangjing
    expect(near(39.968, 116.483)).toBeGreaterThanOrEqual(8); // Jiangtai
    expect(near(39.936, 116.399)).toBeGreaterThanOrEqual(8); // Nanluoguxiang
    expect(near(40.316, 116.637)).toBeGreaterThanOrEqual(8); // Huairou town
    expect(near(40.526, 116.165)).toBe(2); // Yongning in Yanqing
  });
});

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** What the migration writes into the catalogue, without a database. */
async function catalogueCodes(): Promise<unknown[]> {
  const codes: unknown[] = [];
  const db = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => {
      codes.push(query.parameters[0]);
    },
  });
  await fillCatalogue(db);
  return codes;
}
