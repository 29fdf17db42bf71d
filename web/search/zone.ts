/** Places without hours have no zone of their own; all of them lie in China. */
const ASSUMED_ZONE = "Asia/Shanghai";

/** The zone in which a place's times are told. */
export const zoneOf = (place: { hours: { zone: string } | null }): string =>
  place.hours?.zone ?? ASSUMED_ZONE;
