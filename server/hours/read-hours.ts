import { parseOsm } from "./osm-parse.ts";
import { printOsm } from "./osm-print.ts";
export function readHours(text: string): any {
  const r = parseOsm(text);
  return r.ok ? { ...r, text: printOsm(r.hours), isExact: true } : r;
}
