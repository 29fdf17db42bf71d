import type { createPlace } from "../../../schema/operations/administration-places.ts";
import type { VariablesOf } from "../../../schema/operations/graphql.ts";
import type { ChosenHost } from "../hosts/host-picker.tsx";
import type { AdministeredPlace } from "./use-places.ts";

export type PlaceFacts = VariablesOf<typeof createPlace>["facts"];
export type Datum = NonNullable<PlaceFacts["datum"]>;
type Kind = AdministeredPlace["kind"];

/** What is typed about a place, as it stands in the fields. */
export interface PlaceDraft {
  readonly code: string;
  readonly name: string;
  readonly kind: Kind;
  readonly lat: string;
  readonly lon: string;
  readonly datum: Datum;
  readonly address: string;
  readonly districtCode: string;
  readonly host: ChosenHost | null;
}

const EMPTY: PlaceDraft = {
  code: "",
  name: "",
  kind: "REST_STATION",
  lat: "",
  lon: "",
  datum: "WGS84",
  address: "",
  districtCode: "",
  host: null,
};

/** The fields as they are when a place is opened, or a new one is begun. */
export function draftOf(place: AdministeredPlace | null): PlaceDraft {
  if (!place) return EMPTY;
  const { code, name, kind, location, address, district, host } = place;
  return {
    ...EMPTY,
    code,
    name,
    kind,
    lat: String(location.lat),
    lon: String(location.lon),
    address: address ?? "",
    districtCode: district?.code ?? "",
    host,
  };
}

export type DraftProblems = Partial<
  Record<"code" | "name" | "lat" | "lon", "empty" | "code" | "demoCode" | "lat" | "lon">
>;

/** What is wrong with which field; nothing: it can be sent. `isDemo`: whether a new place would be the demo's. */
export function draftProblems(draft: PlaceDraft, isDemo: boolean): DraftProblems {
  const code = draft.code.trim();
  return {
    ...(!/^\S{1,64}$/.test(code)
      ? { code: "code" as const }
      : isDemo && !code.startsWith("DEMO-") && { code: "demoCode" as const }),
    ...(draft.name.trim() === "" && { name: "empty" as const }),
    ...(degrees(draft.lat, 90) === null && { lat: "lat" as const }),
    ...(degrees(draft.lon, 180) === null && { lon: "lon" as const }),
  };
}

/** A number of degrees within ±`most`, or null for anything else. */
export function degrees(text: string, most: number): number | null {
  const value = Number(text);
  return text.trim() !== "" && Math.abs(value) <= most ? value : null;
}

/** The facts to send: all of a new place, of another only what differs from `before`; null: nothing does. */
export function factsOf(draft: PlaceDraft, before: PlaceDraft | null): PlaceFacts | null {
  const isNew = before === null;
  const differs = (...keys: (keyof PlaceDraft)[]): boolean =>
    isNew || keys.some((key) => draft[key] !== before[key]);
  const facts: PlaceFacts = {
    ...(differs("name") && { name: draft.name.trim() }),
    ...(differs("kind") && { kind: draft.kind }),
    ...(differs("lat", "lon", "datum") && {
      location: { lat: degrees(draft.lat, 90) ?? 0, lon: degrees(draft.lon, 180) ?? 0 },
      datum: draft.datum,
    }),
    ...(differs("address") && { address: draft.address.trim() || null }),
    ...(differs("districtCode") && { districtCode: draft.districtCode || null }),
    ...((isNew || draft.host?.id !== before.host?.id) && { hostId: draft.host?.id ?? null }),
  };
  return Object.keys(facts).length > 0 ? facts : null;
}
