import { expected } from "../errors.ts";
import { AMENITY_STATES, type AmenityState } from "../places/place.ts";
import type { PlaceRow } from "../places/place-row.ts";

/**
 * Amenities as a cell lists them: `DRINKING_WATER;MICROWAVE:OUT_OF_ORDER;KETTLE:ABSENT`. A code alone is available.
 * @param problems gets what was expected and what came
 */
export function readAmenities(
  cell: string,
  { known, problems }: { known: ReadonlySet<string>; problems: string[] },
): PlaceRow["amenities"] {
  const states = new Map<string, AmenityState>();
  for (const entry of cell.split(/[;；]/)) {
    const [code = "", state = "AVAILABLE", ...rest] = entry.split(":").map((part) => part.trim());
    if (entry.trim() === "") continue;
    if (!known.has(code)) problems.push(expected("a known amenity code", code).message);
    else if (!isState(state) || rest.length > 0)
      problems.push(expected(`one of ${AMENITY_STATES.join(", ")} after ${code}:`, entry.trim()).message);
    else if (states.has(code)) problems.push(expected("each amenity once", `${code} twice`).message);
    else states.set(code, state);
  }
  return Array.from(states, ([code, state]) => ({ code, state }));
}

/** The cell that readAmenities reads back. */
export function writeAmenities(amenities: readonly { code: string; state: AmenityState }[]): string {
  return amenities.map(({ code, state }) => (state === "AVAILABLE" ? code : `${code}:${state}`)).join(";");
}

function isState(text: string): text is AmenityState {
  return (AMENITY_STATES as readonly string[]).includes(text);
}
