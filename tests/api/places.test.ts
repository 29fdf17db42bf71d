import { describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { daily, placeRow } from "../support/rows.ts";

const NOW = new Date("2026-11-21T06:00:00Z");

interface Page {
  places: {
    nodes: { code: string }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  };
}

const PAGE = `query ($first: Int, $after: String, $filter: PlaceFilter, $box: BoxInput) {
  places(first: $first, after: $after, filter: $filter, box: $box) {
    nodes { code } totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

describe("places", () => {
  const rows = Array.from({ length: 25 }, (_, index) =>
    placeRow({
      code: `P${String(index).padStart(2, "0")}`,
      lon: 116.4 + index / 100,
      hours: index % 2 ? daily(540, 1080) : null,
    }),
  );
  rows.push(
    placeRow({ code: "EAST", lat: -17, lon: 179.9 }),
    placeRow({ code: "WEST", lat: -17, lon: -179.9 }),
  );
  const api = useApi({ now: NOW, rows });

  it("comes page by page, each place once", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page++) {
      const { places }: Page = await api.data<Page>(PAGE, { first: 10, after });
      expect(places.totalCount).toBe(27);
      expect(places.pageInfo.hasPreviousPage).toBe(page > 0);
      seen.push(...places.nodes.map(({ code }) => code));
      after = places.pageInfo.endCursor;
      if (!places.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(rows.map(({ code }) => code).sort());
  });

  it("keeps to the box, edges included, and across the antimeridian", async () => {
    const within = async (box: object) =>
      (await api.data<Page>(PAGE, { box })).places.nodes.map(({ code }) => code);
    expect(await within({ south: 39.9, north: 39.9, west: 116.4, east: 116.42 })).toEqual([
      "P00",
      "P01",
      "P02",
    ]);
    expect(await within({ south: -20, north: -10, west: 179, east: -179 })).toEqual(["EAST", "WEST"]);
    expect(await within({ south: -20, north: -10, west: -179, east: 179 })).toEqual([]);
  });

  it("counts what its filter matches", async () => {
    const { places } = await api.data<Page>(PAGE, { filter: { openAt: NOW.toISOString() }, first: 5 });
    expect(places.totalCount).toBe(12);
    expect(places.nodes.map(({ code }) => code)).toEqual(["P01", "P03", "P05", "P07", "P09"]);
  });

  it("answers null for a code that no place has", async () => {
    expect(await api.data(`{ place(code: "NONE") { name } }`)).toEqual({ place: null });
  });
});

interface Clusters {
  placeClusters: {
    count: number;
    openCount: number;
    unknownCount: number;
    location: { lat: number; lon: number };
    place: { code: string } | null;
  }[];
}

const CLUSTERS = `query ($box: BoxInput!, $zoom: Int!, $at: DateTime) {
  placeClusters(box: $box, zoom: $zoom, at: $at) { count openCount unknownCount location { lat lon } place { code } }
}`;

describe("placeClusters", () => {
  const rows = Array.from({ length: 40 }, (_, index) =>
    placeRow({
      code: `C${String(index).padStart(2, "0")}`,
      lat: 39.9 + (index % 8) / 100,
      lon: 116.4 + Math.floor(index / 8) / 100,
      hours: index % 4 === 0 ? null : daily(540, 1080),
    }),
  );
  const api = useApi({ now: NOW, rows });
  const box = { south: 39.8, west: 116.3, north: 40, east: 116.5 };
  const ask = async (zoom: number, at?: string) =>
    (await api.data<Clusters>(CLUSTERS, { box, zoom, at })).placeClusters;

  it.each([0, 5, 9, 12, 16, 22])("counts each place once at zoom %i", async (zoom) => {
    const near = zoom > 14 ? { south: 39.9, west: 116.4, north: 39.901, east: 116.401 } : box;
    const { placeClusters } = await api.data<Clusters>(CLUSTERS, { box: near, zoom });
    const sum = (key: "count" | "openCount" | "unknownCount") =>
      placeClusters.reduce((total, cluster) => total + cluster[key], 0);
    const expected = zoom > 14 ? [1, 0, 1] : [40, 30, 10];
    expect([sum("count"), sum("openCount"), sum("unknownCount")]).toEqual(expected);
  });

  it("keeps to what is open on arrival, as the list does", async () => {
    const asked = `query ($box: BoxInput!, $near: PointInput) {
      placeClusters(box: $box, zoom: 20, near: $near, filter: { openOnArrival: WALK }) { count place { code } }
    }`;
    const spot = { south: 39.9095, west: 116.3995, north: 39.9105, east: 116.4005 };
    const count = async (lat: number) =>
      (await api.data<Clusters>(asked, { box: spot, near: { lat, lon: 116.4 } })).placeClusters.length;
    // open 09:00-18:00; it is 14:00. 11 km are three hours on foot, 22 km are six
    expect(await count(39.91)).toBe(1);
    expect(await count(40.01)).toBe(1);
    expect(await count(40.11)).toBe(0);
  });

  it("shows the place where there is just one, where it is", async () => {
    const single = (await ask(14)).find(({ place }) => place?.code === "C09");
    expect(single?.count).toBe(1);
    expect(single?.location.lat).toBeCloseTo(39.91, 5);
    expect(single?.location.lon).toBeCloseTo(116.41, 5);
    expect((await ask(4)).every(({ place }) => place === null)).toBe(true);
  });

  it.each([["2026-11-21T14:00:00Z"], ["2035-01-01T14:00:00Z"]])(
    "counts openness at another moment: 22:00 of %s",
    async (at) => {
      expect((await ask(8, at)).reduce((total, { openCount }) => total + openCount, 0)).toBe(0);
    },
  );
});
