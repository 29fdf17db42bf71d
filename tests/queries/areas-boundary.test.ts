import type { MultiPolygon, Polygon, Position } from "geojson";
import { expect, it } from "vitest";
import { checkedBoundary } from "../../server/areas/boundary.service.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();

const ring = (...positions: Position[]): Polygon => ({ type: "Polygon", coordinates: [positions] });
const [A, B, C, D]: Position[] = [
  [116, 39],
  [117, 39],
  [117, 40],
  [116, 40],
];
const SQUARE = [A, B, C, D, A] as Position[];

it("takes a polygon as one of several, without heights", async () => {
  const high = ring(...SQUARE.map((position) => [...position, 44.5]));
  expect(await checkedBoundary(database.db, high)).toEqual({ type: "MultiPolygon", coordinates: [[SQUARE]] });
});

it("takes several polygons, and holes", async () => {
  const hole = [
    [116.2, 39.2],
    [116.4, 39.2],
    [116.4, 39.4],
    [116.2, 39.2],
  ];
  const far = SQUARE.map(([lon = 0, lat = 0]) => [lon + 2, lat]);
  const given: MultiPolygon = { type: "MultiPolygon", coordinates: [[SQUARE, hole], [far]] };
  expect(await checkedBoundary(database.db, given)).toEqual(given);
});

const bent = (coordinates: unknown): Polygon => ({
  type: "Polygon",
  coordinates: coordinates as Position[][],
});
const many = Array.from({ length: 10_001 }, (_, index) => [116 + index / 1e5, 39]);

it.each<[string, Polygon | MultiPolygon, string]>([
  [
    "a bow tie",
    ring([116, 39], [117, 40], [117, 39], [116, 40], [116, 39]),
    "expected a boundary that does not cross itself, got self-intersection at longitude 116.5, latitude 39.5",
  ],
  [
    "a hole outside",
    { type: "Polygon", coordinates: [SQUARE, SQUARE.map(([lon = 0, lat = 0]) => [lon + 9, lat])] },
    "expected a boundary that does not cross itself, got hole lies outside shell at longitude 125, latitude 39",
  ],
  [
    "two that overlap",
    { type: "MultiPolygon", coordinates: [[SQUARE], [SQUARE]] },
    "expected a boundary that does not cross itself",
  ],
  ["a line there and back", ring([116, 39], [117, 39], [116, 39], [116, 39]), "expected a boundary"],
  ["a point", ring([116, 39], [116, 39], [116, 39], [116, 39]), "expected a boundary"],
  [
    "an open ring",
    ring([116, 39], [117, 39], [117, 40], [116, 40]),
    'expected a ring whose last position is its first again, got "116,39 and 116,40"',
  ],
  [
    "a ring of three",
    ring([116, 39], [117, 39], [116, 39]),
    'expected a ring of at least four positions, got "3"',
  ],
  [
    "degrees in the wrong order",
    ring(...SQUARE.map(([lon = 0, lat = 0]) => [lat, lon])),
    "expected position 1 as [longitude within ±180, latitude within ±90], got [39,116]",
  ],
  [
    "what is no number",
    bent([
      [
        [116, 39],
        [117, null],
        [117, 40],
        [116, 39],
      ],
    ]),
    "expected position 2 as [longitude within ±180, latitude within ±90], got [117,null]",
  ],
  [
    "what is no finite number",
    bent([
      [
        [Infinity, 39],
        [117, 39],
        [117, 40],
        [Infinity, 39],
      ],
    ]),
    "expected position 1",
  ],
  ["no rings", bent([]), "expected a boundary with a list of rings, got []"],
  ["what is no ring", bent(["116"]), 'expected a boundary with a list of positions, got "116"'],
  ["what is no position", bent([[1, 2, 3, 1]]), "expected position 1"],
  ["too many positions", bent([many]), 'expected a boundary of at most 10000 positions, got "10001 or more"'],
])("refuses %s", async (_, boundary, message) => {
  await expect(checkedBoundary(database.db, boundary)).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    message: expect.stringContaining(message),
  });
});
