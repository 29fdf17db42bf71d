import type { LatLon, PlaceKind } from "../places/place.ts";

/** A place that a scenario adds. */
export interface AddedPlace {
  /** Made by whoever adds it; unique in the scenario. */
  id: string;
  name: string;
  location: LatLon;
  kind: PlaceKind;
  /** Codes of amenities that it would have. */
  amenities: string[];
  /** Opening hours as text, such as "Mo-Su 08:00-22:00". */
  hours: string;
}

/** One difference from today; exactly one of the fields is given. A scenario never touches real data. */
export interface ScenarioChange {
  addPlace?: AddedPlace | null;
  /** The place would be gone. */
  closePlace?: { code: string } | null;
  changeHours?: { code: string; hours: string } | null;
  changeAmenities?: { code: string; add: string[]; remove: string[] } | null;
}

export interface Scenario {
  id: string;
  name: string;
  note: string | null;
  changes: ScenarioChange[];
  /** The query string of the app's address when it was saved; null: none. */
  view: string | null;
  version: number;
  ownerId: string | null;
  ownerName: string;
  isDemo: boolean;
  createdAt: Date;
  updatedAt: Date;
}
