import geographiclib from "geographiclib-geodesic";

/** Points as parallel lists of degrees, WGS-84. */
export interface Points {
  lat: Float64Array;
  lon: Float64Array;
}

/** Half axes of WGS-84, metres. */
const A = 6_378_137;
const B = A * (1 - 1 / 298.257_223_563);
const E2 = 1 - (B / A) ** 2;
/** The least and the greatest radius of curvature of the ellipsoid: a (1 - e²) and a² / b. */
const LEAST_RADIUS = A * (1 - E2);
const MOST_RADIUS = A ** 2 / B;
/** More than rounding can add to a chord or take from it, metres. */
const ROUNDING = 1e-6;
/** Chords beyond this are of ways that are measured exactly, metres. */
const LONGEST_ESTIMATED = 100_000;

/** Points in the space around the Earth's centre, metres, with what measuring from one to another needs. */
export interface Positions {
  points: Points;
  x: Float64Array;
  y: Float64Array;
  z: Float64Array;
}

/** Geocentric coordinates of points on the ellipsoid. */
export function positionsOf(points: Points): Positions {
  const count = points.lat.length;
  const [x, y, z] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let i = 0; i < count; i++) {
    const lat = ((points.lat[i] ?? 0) * Math.PI) / 180;
    const lon = ((points.lon[i] ?? 0) * Math.PI) / 180;
    const normal = A / Math.sqrt(1 - E2 * Math.sin(lat) ** 2);
    x[i] = normal * Math.cos(lat) * Math.cos(lon);
    y[i] = normal * Math.cos(lat) * Math.sin(lon);
    z[i] = normal * (1 - E2) * Math.sin(lat);
  }
  return { points, x, y, z };
}

/** The square of the straight line between two points, through the ground. */
export function squaredChord(a: Positions, i: number, b: Positions, j: number): number {
  const dx = (a.x[i] ?? 0) - (b.x[j] ?? 0);
  const dy = (a.y[i] ?? 0) - (b.y[j] ?? 0);
  const dz = (a.z[i] ?? 0) - (b.z[j] ?? 0);
  return dx * dx + dy * dy + dz * dz;
}

/**
 * Squares of chords that decide: up to `inside` the geodesic is surely at most `metres` long, from `outside` on surely
 * longer; in between it must be measured. A geodesic bends as a circle does whose radius is between the least and the
 * greatest radius of curvature (its torsion changes less than rounding does); by Schur's theorem, of two arcs of the
 * same length the one that bends more has the shorter chord.
 * @param metres up to a quarter of the way around
 */
export function decidingChords(metres: number): { inside: number; outside: number } {
  const chord = (radius: number) => 2 * radius * Math.sin(metres / (2 * radius));
  return {
    inside: Math.max(0, chord(LEAST_RADIUS) - ROUNDING) ** 2,
    outside: (chord(MOST_RADIUS) + ROUNDING) ** 2,
  };
}

/** Geodesic metres, as PostGIS and geographiclib have them (Karney 2013). */
export function exactMetres(a: Points, i: number, b: Points, j: number): number {
  const [lat1, lon1, lat2, lon2] = [a.lat[i] ?? 0, a.lon[i] ?? 0, b.lat[j] ?? 0, b.lon[j] ?? 0];
  return (
    geographiclib.Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2, geographiclib.Geodesic.DISTANCE).s12 ??
    Number.NaN
  );
}

/**
 * Geodesic metres from a chord: the arc of the circle that bends as the ellipsoid does in that direction midway (Euler's
 * theorem). Within a tenth of a millimetre up to 50 km; beyond 100 km it is measured exactly.
 */
export function metresOfChord(squared: number, a: Positions, i: number, b: Positions, j: number): number {
  if (squared > LONGEST_ESTIMATED ** 2) return exactMetres(a.points, i, b.points, j);
  const chord = Math.sqrt(squared);
  if (chord === 0) return 0;
  const latitude = (((a.points.lat[i] ?? 0) + (b.points.lat[j] ?? 0)) * Math.PI) / 360;
  const ratio = 1 - E2 * Math.sin(latitude) ** 2;
  const normal = A / Math.sqrt(ratio);
  const meridional = (normal * (1 - E2)) / ratio;
  const rise = ((a.z[i] ?? 0) - (b.z[j] ?? 0)) / (chord * Math.max(Math.cos(latitude), 1e-9));
  const north = Math.min(1, rise * rise);
  const bend = north / meridional + (1 - north) / normal;
  return (2 / bend) * Math.asin((chord * bend) / 2);
}
