/** What pins there should be, and how a cluster's numbers become a drawing. Pure. */
import type { MapCluster, MapPlace } from "./types.ts";

export type PinItem =
  | { readonly id: string; readonly type: "place"; readonly place: MapPlace; readonly selected: boolean }
  | { readonly id: string; readonly type: "cluster"; readonly cluster: MapCluster };

/**
 * One item a pin, by id. A place's id is its code wherever it comes from, so that its pin stays the same element
 * (and keeps the focus) when it is selected, and when the clusters around it change.
 */
export function pinItems(
  clusters: readonly MapCluster[],
  selected: MapPlace | null,
): ReadonlyMap<string, PinItem> {
  const items = new Map<string, PinItem>();
  for (const cluster of clusters) {
    if (cluster.place) addPlace(items, cluster.place, cluster.place.code === selected?.code);
    else items.set(`cluster:${cluster.key}`, { id: `cluster:${cluster.key}`, type: "cluster", cluster });
  }
  // The selected place's own words win: the details are fresher than the clusters.
  if (selected) addPlace(items, selected, true);
  return items;
}

function addPlace(items: Map<string, PinItem>, place: MapPlace, selected: boolean): void {
  const id = `place:${place.code}`;
  items.set(id, { id, type: "place", place, selected });
}

/** Whether a pin would look, read and stand the same. */
export function sameItem(a: PinItem, b: PinItem): boolean {
  if (a.type === "place" && b.type === "place") {
    return a.selected === b.selected && samePlace(a.place, b.place);
  }
  if (a.type === "cluster" && b.type === "cluster") {
    const x = a.cluster;
    const y = b.cluster;
    return (
      x.lat === y.lat &&
      x.lon === y.lon &&
      x.count === y.count &&
      x.openCount === y.openCount &&
      x.unknownCount === y.unknownCount
    );
  }
  return false;
}

function samePlace(a: MapPlace, b: MapPlace): boolean {
  return (
    a.lat === b.lat && a.lon === b.lon && a.name === b.name && a.kind === b.kind && a.openness === b.openness
  );
}

/** Radius (px) of a cluster's circle: a step a power of ten, because areas are compared poorly anyway. */
export function clusterRadius(count: number): number {
  return 17 + 3 * Math.min(4, Math.floor(Math.log10(Math.max(1, count))));
}

/** Open share in percent; some is never drawn as none, nor not all as all. */
export function openShare(cluster: MapCluster): number {
  const { count, openCount } = cluster;
  if (count <= 0 || openCount <= 0) return 0;
  return openCount >= count ? 100 : Math.min(96, Math.max(4, (openCount / count) * 100));
}

/** A count up to a million in at most four characters: 999, 1.2k, 18k; in Chinese 9999, 1.2万. Rounded down. */
export function shortCount(count: number, language: "zh" | "en"): string {
  const [unit, sign] = language === "zh" ? [10_000, "万"] : [1000, "k"];
  if (count < unit) return String(count);
  const tenths = Math.floor((count * 10) / unit) / 10;
  return `${tenths < 10 ? tenths : Math.floor(tenths)}${sign}`;
}
