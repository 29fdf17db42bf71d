import { Geodesic } from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import { navigationLinks } from "../../../server/places/navigation.ts";

const FUSHANG = { name: "富商市场暖心驿站", location: { lat: 40.3163, lon: 116.6368 } };
const urls = (mode: "WALK" | "EBIKE", place = FUSHANG) =>
  Object.fromEntries(navigationLinks(place, mode).map(({ app, url }) => [app, url]));

describe("navigationLinks", () => {
  it("gives Amap the point where Amap's map shows it, some 500 m away", () => {
    const [amap] = navigationLinks(FUSHANG, "EBIKE");
    expect(amap?.datum).toBe("gcj02");
    const [lon, lat] = (new URL(amap?.url ?? "").searchParams.get("to") ?? "").split(",").map(Number);
    const { s12 } = Geodesic.WGS84.Inverse(FUSHANG.location.lat, FUSHANG.location.lon, lat ?? 0, lon ?? 0);
    expect(s12).toBeGreaterThan(450);
    expect(s12).toBeLessThan(650);
  });

  it("writes each app's own way of saying it", () => {
    const name = encodeURIComponent(FUSHANG.name);
    expect(urls("WALK")).toEqual({
      AMAP: expect.stringMatching(
        new RegExp(
          `^https://uri\\.amap\\.com/navigation\\?to=116\\.64\\d+,40\\.31\\d+,${name}&mode=walk&src=nuanyi&callnative=1$`,
        ),
      ),
      BAIDU: `https://api.map.baidu.com/direction?origin=${encodeURIComponent("我的位置")}&destination=latlng%3A40.316300,116.636800%7Cname%3A${name}&coord_type=wgs84&mode=walking&output=html&src=nuanyi`,
      TENCENT: `https://apis.map.qq.com/uri/v1/routeplan?type=walk&to=${name}&tocoord=40.316300,116.636800&coord_type=1&referer=nuanyi`,
      GOOGLE: "https://www.google.com/maps/dir/?api=1&destination=40.316300,116.636800&travelmode=walking",
      APPLE: "https://maps.apple.com/?daddr=40.316300,116.636800&dirflg=w",
      GEO: `geo:40.316300,116.636800?q=40.316300,116.636800(${name})`,
    });
  });

  it("asks for a way by bicycle where the app knows one", () => {
    const links = urls("EBIKE");
    expect(links.AMAP).toContain("mode=ride");
    expect(links.BAIDU).toContain("mode=riding");
    expect(links.TENCENT).toContain("type=bike");
    expect(links.GOOGLE).toContain("travelmode=bicycling");
  });

  it("keeps a name from breaking out of its place", () => {
    const links = urls("WALK", { name: "A&B,C|D(1)?#", location: { lat: 1, lon: 2 } });
    expect(new URL(links.AMAP ?? "").searchParams.get("to")).toBe("2.000000,1.000000,A&B C|D(1)?#");
    expect(new URL(links.BAIDU ?? "").searchParams.get("destination")).toBe(
      "latlng:1.000000,2.000000|name:A&B,C D(1)?#",
    );
    expect(links.GEO).not.toMatch(/[&#]/);
  });
});
