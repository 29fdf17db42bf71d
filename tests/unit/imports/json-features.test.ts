import { describe, expect, it } from "vitest";
import { readFeatures } from "../../../server/imports/json-features.ts";
import { fc } from "../../support/property.ts";
import { bytesOf, collect } from "./bytes.ts";

const read = (text: string, size?: number) => collect(readFeatures(bytesOf(text, size)));

describe("readFeatures", () => {
  it("gives each feature with the line that it starts on", async () => {
    const text = '{"type":"FeatureCollection",\n"features":[\n{"a":\n1},{"b":[{}]}\n,\n\n{"c":"}]"}]}';
    expect(await read(text)).toEqual([
      { line: 3, text: '{"a":\n1}' },
      { line: 4, text: '{"b":[{}]}' },
      { line: 7, text: '{"c":"}]"}' },
    ]);
  });

  it("is not misled by other arrays, strings, escapes or a key of the same name further down", async () => {
    const text =
      '\uFEFF{"crs":{"features":[{"no":1}]},"names":["features",{"no":2}],"x\\"features":[{"no":3}],"features":[{"yes":"\\"{[\\\\"}],"bbox":[{"no":4}]}';
    expect((await read(text)).map((feature) => feature.text)).toEqual(['{"yes":"\\"{[\\\\"}']);
  });

  it("takes a collection without features", async () => {
    expect(await read('{"type":"FeatureCollection","features":[]}')).toEqual([]);
  });

  it.each([
    ["", 'an array "features"'],
    ['{"type":"Feature"}', 'an array "features"'],
    ['{"features":[{"a":1}', "expected the end of the FeatureCollection"],
    ['{"features":[{"a":"1}]}', "expected the end of the FeatureCollection"],
    ['{"features":[]}}', "a bracket too many"],
  ])("refuses %s", async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it("finds again what JSON.stringify wrote, whatever the chunks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom(0, 2),
        async (features, size, indent) => {
          const text = JSON.stringify(
            { type: "FeatureCollection", features, z: { features: [{}] } },
            null,
            indent,
          );
          const found = await read(text, size);
          expect(found.map((feature) => JSON.parse(feature.text))).toEqual(
            JSON.parse(JSON.stringify(features)),
          );
        },
      ),
    );
  });
});
