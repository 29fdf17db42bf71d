/** What is sent with a file of demand. */
export interface Upload {
  readonly file: File;
  readonly format: UploadFormat;
  readonly name: string;
  readonly source: string;
  readonly datum: Datum;
  /** H3, of the cells to add up to. */
  readonly resolution: number;
}

export const DATUMS = ["wgs84", "gcj02", "bd09"] as const;
export type Datum = (typeof DATUMS)[number];
export type UploadFormat = "csv" | "geojson";

/** The server takes no more through the page. */
const MOST_BYTES = 50 * 1024 * 1024;
/** H3 resolutions that the server takes, with the average length of a cell's edge there in metres (h3geo.org, restable). */
export const EDGES: ReadonlyMap<number, number> = new Map([
  [6, 3725],
  [7, 1406],
  [8, 531],
  [9, 201],
  [10, 76],
  [11, 29],
]);
export const DEFAULT_RESOLUTION = 9;

/** By what the file's name ends in; null: neither. */
export function formatOf(fileName: string): UploadFormat | null {
  if (/\.csv$/i.test(fileName)) return "csv";
  return /\.(geo)?json$/i.test(fileName) ? "geojson" : null;
}

/** What the set would be called if nobody says otherwise: the file's name without its ending. */
export const nameFrom = (fileName: string): string => fileName.replace(/\.[^.]*$/, "").slice(0, 100);

/** The file's megabytes where it has more than may come through the page; null: it may. */
export const megabytesTooMany = ({ size }: Pick<File, "size">): number | null =>
  size > MOST_BYTES ? Math.ceil(size / 1024 / 1024) : null;

/** What to type where the file is too large for the page. */
export function importCommand({ file, name }: { file: Pick<File, "name">; name: string }): string {
  const quoted = [file.name, name || nameFrom(file.name)].map((text) => `'${text.replaceAll("'", "'\\''")}'`);
  return `npm run import -- demand ${quoted[0]} --name ${quoted[1]}`;
}

/** Where an upload goes. @param preview everything is read and told, and nothing is kept */
export function uploadAddress({ format, name, source, datum, resolution }: Upload, preview: boolean): string {
  const query = new URLSearchParams({ name, format, datum, resolution: String(resolution) });
  if (source) query.set("source", source);
  if (preview) query.set("preview", "true");
  return `/api/planning/demand?${query}`;
}
