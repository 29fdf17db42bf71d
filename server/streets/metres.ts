/** WGS-84: half the equator's diameter in metres, and how flat the ellipsoid is. */
const SEMI_MAJOR = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

export interface Scale {
  /** Metres in a degree of latitude. */
  lat: number;
  /** Metres in a degree of longitude. */
  lon: number;
}

/** How long degrees are at a latitude: the radii of curvature of the meridian and of the prime vertical. */
export function metresPerDegree(latitude: number): Scale {
  const angle = (latitude * Math.PI) / 180;
  const squeezed = 1 - ECCENTRICITY_SQUARED * Math.sin(angle) ** 2;
  const primeVertical = SEMI_MAJOR / Math.sqrt(squeezed);
  const meridian = (primeVertical * (1 - ECCENTRICITY_SQUARED)) / squeezed;
  return { lat: (meridian * Math.PI) / 180, lon: (primeVertical * Math.cos(angle) * Math.PI) / 180 };
}

/**
 * Metres between two points, by the scale at their middle latitude: for the stretches that streets are made of.
 * Within 0.01 % of the geodesic for up to 20 km below 75° of latitude.
 */
export function metresBetween(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const scale = metresPerDegree((lat1 + lat2) / 2);
  return Math.hypot((lat2 - lat1) * scale.lat, degreesBetween(lon1, lon2) * scale.lon);
}

/** Degrees from one longitude to another, the shorter way round: ±180. */
export function degreesBetween(from: number, to: number): number {
  const degrees = to - from;
  if (degrees > 180) return degrees - 360;
  return degrees < -180 ? degrees + 360 : degrees;
}
