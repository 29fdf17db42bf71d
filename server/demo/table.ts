import { ACCESSES, type Access, type AmenityState, PLACE_KINDS, type PlaceKind } from "../places/place.ts";

/**
 * The demo's places are tables in text, because two hundred literals of twelve fields cannot be read side by side:
 *
 *     # 110105001                         district of the rows that follow
 *     CY-001 | station | name | lat lon | address | host | access | hours | amenities | phone | days since checked
 *       > description
 *       @ how to get in
 *
 * `-` is "not given" in any optional column. Hours are OSM opening_hours text. An amenity is its word below, `-word`
 * where it is absent, `!word` where it is broken, with `[own hours]` and `(note)` right behind it.
 */
export interface TableRow {
  code: string;
  kind: PlaceKind;
  name: string;
  lat: number;
  lon: number;
  districtCode: string;
  address: string | null;
  host: string | null;
  access: Access | null;
  hours: string | null;
  amenities: TableAmenity[];
  phone: string | null;
  checkedDaysAgo: number | null;
  description: string | null;
  accessNote: string | null;
}

export interface TableAmenity {
  code: string;
  state: AmenityState;
  hours: string | null;
  note: string | null;
}

const AMENITIES: Record<string, string> = {
  water: "DRINKING_WATER",
  microwave: "MICROWAVE",
  kettle: "KETTLE",
  seats: "SEATING",
  charging: "PHONE_CHARGING",
  wifi: "WIFI",
  toilet: "TOILET",
  aircon: "AIR_CONDITIONING",
  heating: "HEATING",
  firstaid: "FIRST_AID",
  medicines: "MEDICINES",
  pump: "TYRE_PUMP",
  sewing: "SEWING_KIT",
  papers: "NEWSPAPERS",
  books: "BOOK_CORNER",
  fridge: "FRIDGE",
  ebike: "EBIKE_CHARGING",
  swap: "BATTERY_SWAP",
  union: "UNION_DESK",
  kiosk: "SELF_SERVICE_KIOSK",
  counsellor: "COUNSELLING",
  legal: "LEGAL_ADVICE",
  nursing: "NURSING_ROOM",
  children: "CHILDREN_CLASS",
};

const KINDS: Record<string, PlaceKind> = { station: PLACE_KINDS[0], centre: PLACE_KINDS[1] };

const WAYS_IN: Record<string, Access> = {
  "walk-in": ACCESSES[0],
  ask: ACCESSES[1],
  scan: ACCESSES[2],
  members: ACCESSES[3],
};

const STATES: Record<string, AmenityState> = { "": "AVAILABLE", "-": "ABSENT", "!": "OUT_OF_ORDER" };

/** Reads a table. Throws with the line at a slip in it: the tables are ours, so a slip is a bug. */
export function readTable(text: string): TableRow[] {
  const rows: TableRow[] = [];
  let districtCode: string | null = null;
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    const row = rows.at(-1);
    if (line === "") continue;
    if (line.startsWith("# ")) districtCode = line.slice(2);
    else if (line.startsWith("> ") && row) row.description = line.slice(2);
    else if (line.startsWith("@ ") && row) row.accessNote = line.slice(2);
    else rows.push(readRow(line, districtCode));
  }
  return rows;
}

function readRow(line: string, districtCode: string | null): TableRow {
  const cells = line.split("|").map((cell) => cell.trim());
  const [code, kind, name, position, address, host, access, hours, amenities, phone, checked] = cells;
  const [lat, lon] = (position ?? "").split(" ").map(Number);
  if (cells.length !== 11 || !code || !name || !lat || !lon || !amenities || !districtCode)
    throw new Error(`expected a district and eleven columns, got ${line}`);
  return {
    code,
    kind: lookUp(KINDS, kind, line),
    name,
    lat,
    lon,
    districtCode,
    address: given(address),
    host: given(host),
    access: given(access) === null ? null : lookUp(WAYS_IN, access, line),
    hours: given(hours),
    amenities: readAmenities(amenities, line),
    phone: given(phone),
    checkedDaysAgo: given(checked) === null ? null : Number(checked),
    description: null,
    accessNote: null,
  };
}

const AMENITY = /(?<sign>[-!]?)(?<word>[a-z]+)(\[(?<hours>[^\]]+)\])?(\((?<note>[^)]+)\))?( |$)/y;

function readAmenities(text: string, line: string): TableAmenity[] {
  const amenities: TableAmenity[] = [];
  AMENITY.lastIndex = 0;
  while (AMENITY.lastIndex < text.length) {
    const { sign, word, hours, note } = AMENITY.exec(text)?.groups ?? {};
    const [code, state] = [lookUp(AMENITIES, word, line), lookUp(STATES, sign, line)];
    amenities.push({ code, state, hours: hours ?? null, note: note ?? null });
  }
  return amenities;
}

function given(cell: string | undefined): string | null {
  return cell === undefined || cell === "-" ? null : cell;
}

function lookUp<T>(words: Record<string, T>, word: string | undefined, line: string): T {
  const found = word === undefined ? undefined : words[word];
  if (found === undefined) throw new Error(`expected one of ${Object.keys(words).join(", ")} in ${line}`);
  return found;
}
