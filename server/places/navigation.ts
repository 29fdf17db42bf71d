import { type Datum, fromWgs84 } from "./datum.ts";
import type { LatLon } from "./place.ts";
import type { TravelMode } from "./travel.ts";

export const NAVIGATION_APPS = ["AMAP", "BAIDU", "TENCENT", "GOOGLE", "APPLE", "GEO"] as const;
export type NavigationApp = (typeof NAVIGATION_APPS)[number];

export interface Navigation {
  app: NavigationApp;
  url: string;
  datum: Datum;
}

interface Destination {
  name: string;
  /** WGS-84. */
  location: LatLon;
}

/**
 * One link per app, each with coordinates in the datum that the app expects. The way starts where the device is:
 * no link carries the rider's position.
 * Sources: the URI API pages of Amap, Baidu and Tencent; Google's Maps URLs; Apple's Map Links; RFC 5870 for geo:.
 */
export function navigationLinks(destination: Destination, mode: TravelMode): Navigation[] {
  return [amap, baidu, tencent, google, apple, geo].map((link) => link(destination, mode));
}

function amap({ name, location }: Destination, mode: TravelMode): Navigation {
  const { lat, lon } = fromWgs84(location, "gcj02");
  const url = link("https://uri.amap.com/navigation", {
    to: `${degrees(lon)},${degrees(lat)},${name.replaceAll(",", " ")}`,
    mode: mode === "EBIKE" ? "ride" : "walk",
    src: "nuanyi",
    callnative: "1",
  });
  return { app: "AMAP", url, datum: "gcj02" };
}

function baidu({ name, location }: Destination, mode: TravelMode): Navigation {
  const url = link("https://api.map.baidu.com/direction", {
    origin: "我的位置",
    destination: `latlng:${pair(location)}|name:${name.replaceAll("|", " ")}`,
    coord_type: "wgs84",
    mode: mode === "EBIKE" ? "riding" : "walking",
    output: "html",
    src: "nuanyi",
  });
  return { app: "BAIDU", url, datum: "wgs84" };
}

function tencent({ name, location }: Destination, mode: TravelMode): Navigation {
  const url = link("https://apis.map.qq.com/uri/v1/routeplan", {
    type: mode === "EBIKE" ? "bike" : "walk",
    to: name,
    tocoord: pair(location),
    coord_type: "1",
    referer: "nuanyi",
  });
  return { app: "TENCENT", url, datum: "wgs84" };
}

function google({ location }: Destination, mode: TravelMode): Navigation {
  const url = link("https://www.google.com/maps/dir/", {
    api: "1",
    destination: pair(location),
    travelmode: mode === "EBIKE" ? "bicycling" : "walking",
  });
  return { app: "GOOGLE", url, datum: "wgs84" };
}

function apple({ location }: Destination): Navigation {
  return {
    app: "APPLE",
    url: link("https://maps.apple.com/", { daddr: pair(location), dirflg: "w" }),
    datum: "wgs84",
  };
}

function geo({ name, location }: Destination): Navigation {
  const point = pair(location);
  return { app: "GEO", url: `geo:${point}?q=${point}(${encodeURIComponent(name)})`, datum: "wgs84" };
}

/** Six decimals are 11 cm. */
function degrees(value: number): string {
  return value.toFixed(6);
}

function pair({ lat, lon }: LatLon): string {
  return `${degrees(lat)},${degrees(lon)}`;
}

/** Commas stay readable, as the apps' own examples have them; everything else is percent-encoded. */
function link(base: string, parameters: Record<string, string>): string {
  const query = Object.entries(parameters).map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`,
  );
  return `${base}?${query.join("&")}`;
}
