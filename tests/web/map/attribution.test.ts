import { describe, expect, it } from "vitest";
import { parseAttribution } from "../../../web/map/attribution.ts";

describe("parseAttribution", () => {
  it("keeps text and links apart", () => {
    expect(
      parseAttribution(
        '&copy; <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a> contributors',
      ),
    ).toEqual([
      { text: "© " },
      { text: "OpenStreetMap", href: "https://www.openstreetmap.org/copyright" },
      { text: " contributors" },
    ]);
  });

  it("reads single and no quotes, other attributes, and &amp; in an address", () => {
    expect(parseAttribution("<a class=x href='http://a.example/?b=1&amp;c=2' target=_blank>A</a>")).toEqual([
      { text: "A", href: "http://a.example/?b=1&c=2" },
    ]);
    expect(parseAttribution("<A HREF=https://b.example>天地图</A>")).toEqual([
      { text: "天地图", href: "https://b.example" },
    ]);
  });

  it.each([
    ["javascript:alert(1)"],
    ["&#106;avascript:alert(1)"],
    ["data:text/html,x"],
    ["//evil.example"],
    [" \tjavascript:x"],
  ])("makes %s plain text", (href) => {
    expect(parseAttribution(`<a href="${href}">text</a>`)).toEqual([{ text: "text" }]);
  });

  it("drops other tags and keeps escaped ones as text", () => {
    expect(parseAttribution('a<img src=x onerror="alert(1)">b &lt;b&gt; <b>c</b>')).toEqual([
      { text: "ab <b> c" },
    ]);
    expect(parseAttribution('<a href="https://x.example"><img src=y>X</a>')).toEqual([
      { text: "X", href: "https://x.example" },
    ]);
  });

  it("takes plain text, entities it does not know, and nothing at all", () => {
    expect(parseAttribution("自然资源部 & 天地图")).toEqual([{ text: "自然资源部 & 天地图" }]);
    expect(parseAttribution("&constructor; &valueOf;")).toEqual([{ text: "&constructor; &valueOf;" }]);
    expect(parseAttribution("&bogus; &#169; &#xA9; &#0;")).toEqual([{ text: "&bogus; © © &#0;" }]);
    expect(parseAttribution("")).toEqual([]);
  });
});
