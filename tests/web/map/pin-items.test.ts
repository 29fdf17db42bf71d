import { describe, expect, it } from "vitest";
import { clusterRadius, openShare, pinItems, sameItem, shortCount } from "../../../web/map/pin-items.ts";
import type { MapCluster, MapPlace } from "../../../web/map/types.ts";

const place = (code: string, change: Partial<MapPlace> = {}): MapPlace => ({
  code,
  name: `${code} 驿站`,
  kind: "REST_STATION",
  lat: 39.9,
  lon: 116.4,
  openness: "OPEN",
  ...change,
});

const cluster = (key: string, change: Partial<MapCluster> = {}): MapCluster => ({
  key,
  lat: 39.9,
  lon: 116.4,
  count: 12,
  openCount: 5,
  unknownCount: 1,
  box: { south: 39.8, west: 116.3, north: 40, east: 116.5 },
  ...change,
});

const single = (one: MapPlace): MapCluster =>
  cluster(`single-${one.code}`, { count: 1, openCount: 1, place: one });

describe("pinItems", () => {
  it("makes a place of a cluster of one and marks the selected", () => {
    const items = pinItems([single(place("A")), cluster("k"), single(place("B"))], place("B"));
    expect([...items.keys()]).toEqual(["place:A", "cluster:k", "place:B"]);
    expect(items.get("place:A")).toMatchObject({ selected: false });
    expect(items.get("place:B")).toMatchObject({ selected: true });
  });

  it("draws the selected place also when no cluster holds it", () => {
    expect([...pinItems([cluster("k")], place("Z")).keys()]).toEqual(["cluster:k", "place:Z"]);
  });

  it("keeps a place's id whatever cluster it comes in, and does not mix it up with a cluster of that key", () => {
    expect([...pinItems([single(place("A")), cluster("A")], null).keys()]).toEqual(["place:A", "cluster:A"]);
  });

  it("believes the selected place's own openness", () => {
    const items = pinItems([single(place("A", { openness: "UNKNOWN" }))], place("A", { openness: "CLOSED" }));
    expect(items.get("place:A")).toMatchObject({ place: { openness: "CLOSED" } });
  });
});

describe("sameItem", () => {
  const item = (one: MapCluster, selected: MapPlace | null = null) => {
    const [first] = pinItems([one], selected).values();
    if (!first) throw new Error("expected an item");
    return first;
  };

  it("is true for equal content in new objects", () => {
    expect(sameItem(item(cluster("k")), item(cluster("k")))).toBe(true);
    expect(sameItem(item(single(place("A"))), item(single(place("A"))))).toBe(true);
  });

  it.each<[string, Partial<MapPlace>]>([
    ["openness", { openness: "CLOSED" }],
    ["name", { name: "别的名字" }],
    ["kind", { kind: "SERVICE_CENTRE" }],
    ["position", { lat: 39.91 }],
  ])("is false when a place's %s differs", (_, change) => {
    expect(sameItem(item(single(place("A"))), item(single(place("A", change))))).toBe(false);
  });

  it("is false when selected, when counts differ, and for different sorts", () => {
    expect(sameItem(item(single(place("A"))), item(single(place("A")), place("A")))).toBe(false);
    expect(sameItem(item(cluster("k")), item(cluster("k", { openCount: 6 })))).toBe(false);
    expect(sameItem(item(cluster("k")), item(single(place("k"))))).toBe(false);
  });
});

describe("a cluster's drawing", () => {
  it("grows by powers of ten and then no more", () => {
    expect([1, 9, 10, 99, 100, 5000, 200_000, 9e9].map(clusterRadius)).toEqual([
      17, 17, 20, 20, 23, 26, 29, 29,
    ]);
  });

  it("never shows some open as none, nor not all as all", () => {
    const share = (count: number, openCount: number) => openShare(cluster("k", { count, openCount }));
    expect([share(10, 0), share(1000, 1), share(4, 1), share(1000, 999), share(10, 10), share(0, 0)]).toEqual(
      [0, 4, 25, 96, 100, 0],
    );
  });

  it("shortens counts in the language's own units, rounding down", () => {
    expect([7, 999, 1000, 1299, 9999, 18_700, 200_000].map((n) => shortCount(n, "en"))).toEqual([
      "7",
      "999",
      "1k",
      "1.2k",
      "9.9k",
      "18k",
      "200k",
    ]);
    expect([999, 9999, 10_000, 12_900, 186_000].map((n) => shortCount(n, "zh"))).toEqual([
      "999",
      "9999",
      "1万",
      "1.2万",
      "18万",
    ]);
  });
});
