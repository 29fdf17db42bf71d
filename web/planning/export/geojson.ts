import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import type { Facts } from "./facts.ts";

/** A centimetre is finer than any of it is known. */
const DECIMALS = 7;

/** Degrees without the digits that nobody measured. */
export const degrees = (value: number): number => Number(value.toFixed(DECIMALS));

/** A closed outer ring of [longitude, latitude], turned so that it runs counter-clockwise, as RFC 7946 wants it. */
export function counterClockwise(ring: readonly (readonly number[])[]): Position[] {
  const rounded = ring.map(([lon = 0, lat = 0]): Position => [degrees(lon), degrees(lat)]);
  return isClockwise(rounded) ? rounded.reverse() : rounded;
}

/** The same clockwise, for holes. */
export const clockwise = (ring: readonly (readonly number[])[]): Position[] =>
  counterClockwise(ring).reverse();

/** By the sign of twice the area (the shoelace formula). */
function isClockwise(ring: readonly Position[]): boolean {
  let area = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    area += x * nextY - nextX * y;
  });
  return area < 0;
}

/** Features with the question's facts beside them: a member of our own, which readers that do not know it leave alone. */
export function collectionOf<Shape extends Geometry, Properties>(
  features: Feature<Shape, Properties>[],
  facts: Facts,
): FeatureCollection<Shape, Properties> & { readonly question: Record<string, string> } {
  const question = Object.fromEntries(facts.map(({ key, value }) => [key, value]));
  return { type: "FeatureCollection", question, features };
}
