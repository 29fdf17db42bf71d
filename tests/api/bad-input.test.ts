import { describe, expect, it } from "vitest";
import { post, useApi } from "../support/api.ts";
import { daily, placeRow } from "../support/rows.ts";

const NOW = new Date("2026-11-21T06:00:00Z");
const NEAREST = `query ($near: PointInput!, $first: Int, $maxMetres: Float, $filter: PlaceFilter) {
  nearestPlaces(near: $near, first: $first, maxMetres: $maxMetres, filter: $filter) { metres }
}`;
const PLACES = `query ($filter: PlaceFilter, $box: BoxInput, $first: Int, $after: String) {
  places(filter: $filter, box: $box, first: $first, after: $after) { totalCount }
}`;
const CLUSTERS = `query ($box: BoxInput!, $zoom: Int!, $filter: PlaceFilter) {
  placeClusters(box: $box, zoom: $zoom, filter: $filter) { count }
}`;
const PLACE = "query ($code: ID!) { place(code: $code) { name } }";
const PERIODS = `query ($from: DateTime!, $to: DateTime!) { place(code: "A") { openPeriods(from: $from, to: $to) { from } } }`;
const DAYS = `query ($from: Date, $days: Int) { place(code: "A") { hours { days(from: $from, days: $days) { date } } } }`;

const near = { lat: 39.9, lon: 116.4 };
const world = { south: -90, west: -180, north: 90, east: 180 };
const literal = (point: string) => `{ nearestPlaces(near: ${point}) { metres } }`;

/** What is sent, and what the message must say was expected. */
const TABLE: [what: string, query: string, variables: Record<string, unknown>, says: string | RegExp][] = [
  ["latitude 95", NEAREST, { near: { lat: 95, lon: 116 } }, "expected a latitude within ±90, got 95"],
  [
    "latitude 95 as a literal",
    literal("{ lat: 95, lon: 116 }"),
    {},
    "expected a latitude within ±90, got 95",
  ],
  ["longitude 200", NEAREST, { near: { lat: 39, lon: 200 } }, "expected a longitude within ±180, got 200"],
  [
    "longitude 1e999 as a literal",
    literal("{ lat: 39, lon: 1e999 }"),
    {},
    "expected a longitude within ±180",
  ],
  [
    "latitude NaN as text",
    NEAREST,
    { near: { lat: "NaN", lon: 116 } },
    'expected a latitude within ±90, got "NaN"',
  ],
  ["latitude null", NEAREST, { near: { lat: null, lon: 116 } }, /lat/],
  ["no point", NEAREST, {}, /near/],
  ["an unknown field of a point", NEAREST, { near: { ...near, alt: 3 } }, /alt/],
  ["maxMetres 0", NEAREST, { near, maxMetres: 0 }, "expected maxMetres above 0"],
  ["maxMetres -1", NEAREST, { near, maxMetres: -1 }, "expected maxMetres above 0"],
  [
    "maxMetres 1e999 as a literal",
    `{ nearestPlaces(near: {lat: 1, lon: 1}, maxMetres: 1e999) { metres } }`,
    {},
    /maxMetres|Float/,
  ],
  ["first 0", NEAREST, { near, first: 0 }, "expected first from 1 to 100, got 0"],
  ["first 101", NEAREST, { near, first: 101 }, "expected first from 1 to 100, got 101"],
  ["first 1.5", NEAREST, { near, first: 1.5 }, /Int/],
  ["first as text", NEAREST, { near, first: "20" }, /Int/],
  [
    "an unknown amenity",
    NEAREST,
    { near, filter: { amenities: ["SAUNA"] } },
    'expected an amenity code of the catalogue, such as MICROWAVE, got "SAUNA"',
  ],
  [
    "an empty amenity",
    NEAREST,
    { near, filter: { amenities: [""] } },
    'expected an amenity code of the catalogue, such as MICROWAVE, got ""',
  ],
  [
    "NUL in an amenity",
    NEAREST,
    { near, filter: { amenities: ["MICROWAVE\0"] } },
    "expected an amenity code",
  ],
  [
    "an unknown district",
    NEAREST,
    { near, filter: { districtCode: "999999" } },
    'expected the code of a district that we have, got "999999"',
  ],
  [
    "NUL in a district",
    NEAREST,
    { near, filter: { districtCode: "11\0" } },
    "expected districtCode without control characters",
  ],
  ["an unknown kind", NEAREST, { near, filter: { kinds: ["SAUNA"] } }, /PlaceKind/],
  ["blank text", NEAREST, { near, filter: { text: "  " } }, "expected text of 1 to 100 characters"],
  [
    "text of 101 characters",
    PLACES,
    { filter: { text: "驿".repeat(101) } },
    "expected text of 1 to 100 characters",
  ],
  ["NUL in a text", PLACES, { filter: { text: "驿\0站" } }, "expected text without control characters"],
  ["NUL in a code", PLACE, { code: "A\0" }, "expected code without control characters"],
  ["an empty code", PLACE, { code: "" }, "expected code of 1 to 64 characters"],
  [
    "a date for a moment",
    NEAREST,
    { near, filter: { openAt: "2026-11-21" } },
    "expected an instant with its offset",
  ],
  [
    "a moment without offset",
    NEAREST,
    { near, filter: { openAt: "2026-11-21T14:00:00" } },
    "expected an instant with its offset",
  ],
  [
    "February 30",
    NEAREST,
    { near, filter: { openAt: "2026-02-30T14:00:00Z" } },
    "expected an instant with its offset",
  ],
  [
    "the year 1999",
    NEAREST,
    { near, filter: { openAt: "1999-12-31T23:59:59Z" } },
    "expected an instant in the years 2000 to 2099",
  ],
  [
    "the year 2100",
    NEAREST,
    { near, filter: { openAt: "2100-01-01T00:00:00Z" } },
    "expected an instant in the years 2000 to 2099",
  ],
  [
    "a number for a moment",
    NEAREST,
    { near, filter: { openAt: 1795000000 } },
    "expected an instant with its offset",
  ],
  [
    "openOnArrival in a list",
    PLACES,
    { filter: { openOnArrival: "WALK" } },
    "expected openOnArrival only with near",
  ],
  [
    "openOnArrival on the map",
    CLUSTERS,
    { box: world, zoom: 2, filter: { openOnArrival: "WALK" } },
    "expected openOnArrival only with near",
  ],
  [
    "south above north",
    PLACES,
    { box: { ...world, south: 10, north: 5 } },
    "expected a box with south not above north, got",
  ],
  ["west -181", PLACES, { box: { ...world, west: -181 } }, "expected a longitude within ±180, got -181"],
  ["first 0 of districts", "{ districts(first: 0) { code } }", {}, "expected first from 1 to 5000, got 0"],
  ["first 0 of a list", PLACES, { first: 0 }, "expected first from 1 to 100, got 0"],
  ["first -5 of a list", PLACES, { first: -5 }, "expected first from 1 to 100, got -5"],
  [
    "a cursor of no page",
    PLACES,
    { after: "nonsense" },
    'expected a cursor from an earlier page as after, got "nonsense"',
  ],
  ["zoom 23", CLUSTERS, { box: world, zoom: 23 }, "expected zoom from 0 to 22, got 23"],
  ["zoom -1", CLUSTERS, { box: world, zoom: -1 }, "expected zoom from 0 to 22, got -1"],
  ["the whole world at zoom 18", CLUSTERS, { box: world, zoom: 18 }, "expected a box of at most"],
  [
    "63 days of periods",
    PERIODS,
    { from: "2026-01-01T00:00:00Z", to: "2026-03-05T00:00:00Z" },
    "expected to after from, by 62 days at most",
  ],
  [
    "periods that end before they start",
    PERIODS,
    { from: "2026-01-02T00:00:00Z", to: "2026-01-01T00:00:00Z" },
    "expected to after from",
  ],
  ["0 days of hours", DAYS, { days: 0 }, "expected days from 1 to 62, got 0"],
  ["a date that is none", DAYS, { from: "2026-13-01" }, "expected a date such as 2026-11-21"],
  ["an unknown field", "{ nearestPlace { metres } }", {}, /nearestPlace/],
  ["a syntax error", "{ places(", {}, /Syntax Error/],
  ["an empty document", "", {}, /quer/i],
];

describe("bad input", () => {
  const api = useApi({ now: NOW, rows: [placeRow({ code: "A", hours: daily(540, 1080) })] });

  it.each(TABLE)(
    "%s is answered 400 with a code and what was expected",
    async (_what, query, variables, says) => {
      const { status, body } = await api.ask(query, variables);
      expect(status).toBe(400);
      const [error] = body.errors ?? [];
      expect(error?.message).toMatch(says);
      expect(error?.extensions?.code).toMatch(
        /^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|BAD_REQUEST)$/,
      );
      expect(JSON.stringify(body)).not.toMatch(/stack|node_modules|select |\.ts:/i);
    },
  );

  it("a variable left out is no bad input where the document has a default for it", async () => {
    const query = `query ($first: Int! = 1, $near: PointInput! = { lat: 39.9, lon: 116.4 }) {
      nearestPlaces(near: $near, first: $first) { metres } }`;
    expect((await api.ask(query)).body).toEqual({
      data: { nearestPlaces: [{ metres: expect.any(Number) }] },
    });
    expect((await api.ask(query, { first: null })).body.errors).toHaveLength(1);
  });

  it("a box across the antimeridian is no bad input", async () => {
    const box = { south: 30, west: 170, north: 50, east: 117 };
    const data = await api.data<{ places: { totalCount: number } }>(PLACES, { box });
    expect(data.places.totalCount).toBe(1);
    const beside = { south: 30, west: 117, north: 50, east: -170 };
    expect(
      (await api.data<{ places: { totalCount: number } }>(PLACES, { box: beside })).places.totalCount,
    ).toBe(0);
  });

  it.each([
    [
      "a body over 100 kB",
      JSON.stringify({ query: `{ amenities { code } } # ${"x".repeat(103_000)}` }),
      413,
      "PAYLOAD_TOO_LARGE",
    ],
    ["a body that is no JSON", "{", 400, "BAD_REQUEST"],
    ["a batch", JSON.stringify([{ query: "{ amenities { code } }" }]), 400, "BAD_REQUEST"],
    [
      "a literal 1e999 in JSON",
      '{"query":"query($n: PointInput!){nearestPlaces(near:$n){metres}}","variables":{"n":{"lat":1e999,"lon":1}}}',
      400,
      "BAD_USER_INPUT",
    ],
  ])("%s is refused", async (_what, body, status, code) => {
    const answer = await post(`${api.url}/graphql`, body);
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.extensions?.code).toBe(code);
  });
});
