import { expected, InputError } from "../errors.ts";
import { MessageReader } from "./protobuf.ts";

/** Told of what a block holds. Coordinates are whole ten-millionths of a degree, as OpenStreetMap has them. */
export interface OsmVisitor {
  onNode?: (id: number, lat: number, lon: number) => void;
  /** `refs`: the ids of the way's nodes, in order; as a function, since most ways are not looked at. */
  onWay?: (tags: ReadonlyMap<string, string>, refs: () => number[]) => void;
}

/** One ten-millionth of a degree, in the nanodegrees of the format. */
const NANODEGREES = 100;

/** Reads the nodes and ways of an inflated block. @throws InputError where it is broken */
export function readPrimitives(bytes: Uint8Array, visitor: OsmVisitor): void {
  const reader = new MessageReader(bytes);
  const texts: Uint8Array[] = [];
  const groups: MessageReader[] = [];
  const grid: Grid = { granularity: 100, latOffset: 0, lonOffset: 0 };
  // the grid comes after the groups that it is for
  while (reader.next()) {
    if (reader.field === 1) readTexts(reader.message(), texts);
    else if (reader.field === 2) groups.push(reader.message());
    else if (reader.field === 17) grid.granularity = reader.int64();
    else if (reader.field === 19) grid.latOffset = reader.int64();
    else if (reader.field === 20) grid.lonOffset = reader.int64();
  }
  const textAt = decoder(texts);
  for (const group of groups)
    while (group.next()) {
      if (group.field === 1 && visitor.onNode) readNode(group.message(), grid, visitor.onNode);
      else if (group.field === 2 && visitor.onNode) readDenseNodes(group.message(), grid, visitor.onNode);
      else if (group.field === 3 && visitor.onWay) readWay(group.message(), textAt, visitor.onWay);
    }
}

interface Grid {
  granularity: number;
  latOffset: number;
  lonOffset: number;
}

function readTexts(reader: MessageReader, texts: Uint8Array[]): void {
  while (reader.next()) if (reader.field === 1) texts.push(reader.bytes());
}

/** Each text is decoded once, when it is first asked for. */
function decoder(texts: readonly Uint8Array[]): (index: number) => string {
  const decoded: (string | undefined)[] = [];
  return (index) => {
    const known = decoded[index];
    if (known !== undefined) return known;
    const bytes = texts[index];
    if (!bytes) throw expected(`a text from 0 to ${texts.length - 1}`, index);
    const text = Buffer.from(bytes).toString("utf8");
    decoded[index] = text;
    return text;
  };
}

type OnNode = NonNullable<OsmVisitor["onNode"]>;

function readNode(reader: MessageReader, grid: Grid, onNode: OnNode): void {
  let id = 0;
  let lat = 0;
  let lon = 0;
  while (reader.next()) {
    if (reader.field === 1) id = reader.zigzag();
    else if (reader.field === 8) lat = reader.zigzag();
    else if (reader.field === 9) lon = reader.zigzag();
  }
  onNode(id, latitude(grid, lat), longitude(grid, lon));
}

/** Ids and coordinates in three parallel lists, each number the difference from the one before. */
function readDenseNodes(reader: MessageReader, grid: Grid, onNode: OnNode): void {
  const none = new MessageReader(new Uint8Array(0));
  let [ids, lats, lons] = [none, none, none];
  while (reader.next()) {
    if (reader.field === 1) ids = reader.message();
    else if (reader.field === 8) lats = reader.message();
    else if (reader.field === 9) lons = reader.message();
  }
  let id = 0;
  let lat = 0;
  let lon = 0;
  while (ids.hasMore) {
    id += ids.signed();
    lat += lats.signed();
    lon += lons.signed();
    onNode(id, latitude(grid, lat), longitude(grid, lon));
  }
  if (lats.hasMore || lons.hasMore) throw new InputError("expected as many coordinates as nodes, got more");
}

function latitude({ granularity, latOffset }: Grid, value: number): number {
  return coordinate("a latitude within ±90", 90, latOffset + granularity * value);
}

function longitude({ granularity, lonOffset }: Grid, value: number): number {
  return coordinate("a longitude within ±180", 180, lonOffset + granularity * value);
}

function coordinate(what: string, most: number, nanodegrees: number): number {
  if (Math.abs(nanodegrees) <= most * 1e9) return Math.round(nanodegrees / NANODEGREES);
  throw expected(what, nanodegrees / 1e9);
}

function readWay(
  reader: MessageReader,
  textAt: (index: number) => string,
  onWay: NonNullable<OsmVisitor["onWay"]>,
): void {
  const none = new MessageReader(new Uint8Array(0));
  let [keys, values, refs] = [none, none, none];
  while (reader.next()) {
    if (reader.field === 2) keys = reader.message();
    else if (reader.field === 3) values = reader.message();
    else if (reader.field === 8) refs = reader.message();
  }
  const tags = new Map<string, string>();
  while (keys.hasMore) tags.set(textAt(keys.unsigned()), textAt(values.unsigned()));
  onWay(tags, () => readRefs(refs));
}

function readRefs(reader: MessageReader): number[] {
  const refs: number[] = [];
  let ref = 0;
  while (reader.hasMore) {
    ref += reader.signed();
    refs.push(ref);
  }
  return refs;
}
