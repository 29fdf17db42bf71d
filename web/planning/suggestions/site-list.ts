import { numberWithin } from "../plan-state.ts";

export interface ListedSite {
  readonly name: string;
  readonly location: { readonly lat: number; readonly lon: number };
}

/** What is wrong with a line, counted from 1. */
export interface LineProblem {
  readonly line: number;
  readonly problem: "shape" | "name" | "lat" | "lon" | "tooMany";
}

export const MOST_SITES = 1000;
const LONGEST_NAME = 100;
const LAT = { least: -90, most: 90 };
const LON = { least: -180, most: 180 };

/**
 * Sites as they are pasted: "name, lat, lon" on each line, between commas (Chinese ones too), semicolons or tabs. Empty
 * lines do not count; a name may hold commas.
 */
export function readSites(text: string): { sites: ListedSite[]; problems: LineProblem[] } {
  const sites: ListedSite[] = [];
  const problems: LineProblem[] = [];
  text.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === "") return;
    const read = readSite(line);
    if (typeof read === "string") problems.push({ line: at + 1, problem: read });
    else if (sites.length === MOST_SITES) problems.push({ line: at + 1, problem: "tooMany" });
    else sites.push(read);
  });
  return { sites, problems };
}

function readSite(line: string): ListedSite | LineProblem["problem"] {
  const parts = line.split(/[,，;；\t]/).map((part) => part.trim());
  if (parts.length < 3) return "shape";
  const name = parts.slice(0, -2).join(", ");
  const lat = degreesIn(parts.at(-2), LAT);
  const lon = degreesIn(parts.at(-1), LON);
  if (name === "" || name.length > LONGEST_NAME) return "name";
  if (lat === null) return "lat";
  if (lon === null) return "lon";
  return { name, location: { lat, lon } };
}

/** As many decimals as a table may have; further than a millimetre nothing is lost. */
function degreesIn(text: string | undefined, range: { least: number; most: number }): number | null {
  const [whole = "", decimals] = (text ?? "").split(".");
  return numberWithin(decimals === undefined ? whole : `${whole}.${decimals.slice(0, 6)}`, range);
}
