import { beforeAll, describe, expect, it } from "vitest";
import { loadCalendar, seedCalendar } from "../../server/hours/hours.queries.ts";
import type { PlaceRow } from "../../server/places/place-row.ts";
import { revisePlaces } from "../../server/places/revise.service.ts";
import { useDatabase } from "../support/database.ts";
import { AT, exportText, importText } from "../support/imports.ts";
import { pick, seeded } from "../support/random.ts";
import { randomPlaces } from "../support/random-places.ts";
import { daily } from "../support/rows.ts";

const database = useDatabase();

/** Text that breaks naive writers: quotes, separators, line ends, formulas, apostrophes, other planes. */
const NASTY = [
  '他说"好"',
  "a,b;c",
  "two\nlines",
  "two\r\nlines",
  "lone\rcr",
  "=1+1",
  "'=1",
  "@x",
  "𠮷野家",
  "'",
  "{",
  "null",
  "0",
];

/** Hours that OSM syntax does not say in full, and text that is no hours. */
const HOURS = [
  daily(540, 1080, {
    closures: [{ from: "2026-11-01T00:00:00Z", until: "2026-12-01T00:00:00Z", reason: "装修" }],
  }),
  daily(0, 1440, { makeUpWorkdays: { kind: "CLOSED" } }),
  daily(1080, 1560, { specialDays: [{ date: "2026-10-01", periods: [], reason: "国庆" }] }),
];

function nastyPlaces(): PlaceRow[] {
  const random = seeded(7);
  return randomPlaces(random, 400).map((row, index) => ({
    ...row,
    name: `${pick(random, NASTY)}${index % 3}`,
    address: pick(random, [...NASTY, null]),
    host: pick(random, [...NASTY, null]),
    phone: pick(random, ["+86 10 6512 3456", "-", null]),
    description: pick(random, ["a description that no column has", null]),
    amenities: row.amenities.map((amenity) =>
      random() < 0.2 ? { ...amenity, note: "投币", hours: daily(600, 700) } : amenity,
    ),
    ...(random() < 0.2 ? { hours: pick(random, HOURS), hoursText: null } : {}),
    ...(random() < 0.1 ? { hours: null, hoursText: pick(random, NASTY) } : {}),
  }));
}

describe("export and import", () => {
  beforeAll(async () => {
    const { db } = database;
    await seedCalendar(db);
    const calendar = await loadCalendar(db);
    const mainland = [
      [39.9087243, 116.3974799],
      [22.5345001, 114.1135],
      [45.75, 126.65],
    ].map(
      ([lat = 0, lon = 0], index) => ({ ...nastyPlaces()[index], code: `M${index}`, lat, lon }) as PlaceRow,
    );
    await db.transaction().execute((trx) =>
      revisePlaces(trx, {
        rows: [...nastyPlaces(), ...mainland],
        actor: "test",
        action: "TEST",
        at: AT,
        calendar,
      }),
    );
  });

  it.each(["csv", "geojson"] as const)("as %s changes nothing", async (format) => {
    const { db } = database;
    const text = await exportText(db, format, "wgs84");
    const report = await importText(db, text, { format, strict: true });
    expect(report).toMatchObject({ created: 0, changed: 0, unchanged: 403, rejected: 0 });
    expect(await exportText(db, format, "wgs84")).toBe(text);
  });

  it.each(["gcj02", "bd09"] as const)("by %s finds the same seven decimals again", async (datum) => {
    const { db } = database;
    const lines = (await exportText(db, "geojson", datum)).split("\n");
    const mainland = lines.filter((line) => line.includes('"code":"M')).map((line) => line.replace(/,$/, ""));
    expect(mainland).toHaveLength(3);
    const text = `{"type":"FeatureCollection","features":[${mainland.join(",")}]}`;
    expect(await importText(db, text, { format: "geojson", datum })).toMatchObject({
      changed: 0,
      unchanged: 3,
    });
    expect(await importText(db, text, { format: "geojson", dryRun: true })).toMatchObject({ changed: 3 });
  });

  it("writes no cell that a spreadsheet would run", async () => {
    const text = await exportText(database.db, "csv", "wgs84");
    expect(text).not.toMatch(/(^|,|\n)"?[=@+]/);
  });
});
