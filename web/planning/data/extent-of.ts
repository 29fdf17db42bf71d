interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Between which degrees points lie, to a hundredth: a wrong column or datum shows at a glance. Null: no points. */
export function extentOf(points: readonly Point[]) {
  if (points.length === 0) return null;
  const extreme = (of: "lat" | "lon", best: (a: number, b: number) => number): string =>
    points.reduce((so, point) => best(so, point[of]), points[0]?.[of] ?? 0).toFixed(2);
  return {
    south: extreme("lat", Math.min),
    north: extreme("lat", Math.max),
    west: extreme("lon", Math.min),
    east: extreme("lon", Math.max),
  };
}
