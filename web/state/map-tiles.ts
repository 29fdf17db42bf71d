import type { MapTiles } from "../map/types.ts";

/** Where the server leaves the base map open, and under Vite's own server, which fills in nothing. */
const OPEN_STREET_MAP: MapTiles = {
  url: "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
  attribution: '© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>',
};

/** The base map that the server wrote into the page. */
export function readTiles(page: Document): MapTiles {
  const read = (name: string): string | undefined => {
    const content = page.querySelector<HTMLMetaElement>(`meta[name="nuanyi:${name}"]`)?.content;
    return content && !/^%\w+%$/.test(content) ? content : undefined;
  };
  const url = read("tiles-url");
  return url ? { url, attribution: read("tiles-attribution") ?? "" } : OPEN_STREET_MAP;
}
