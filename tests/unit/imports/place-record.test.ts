import { describe, expect, it } from "vitest";
import { createHoursReader } from "../../../server/imports/hours-field.ts";
import { readPlaceRecord } from "../../../server/imports/place-record.ts";
import type { Fields } from "../../../server/imports/raw-record.ts";
import type { Datum } from "../../../server/places/datum.ts";

const GOOD: Fields = { code: "A1", name: "驿站", kind: "REST_STATION", lat: "39.9", lon: "116.4" };

function read(fields: Fields, datum: Datum = "wgs84") {
  return readPlaceRecord(fields, {
    datum,
    amenityCodes: new Set(["MICROWAVE", "KETTLE", "WIFI"]),
    districtCodes: new Set(["110101"]),
    readHours: createHoursReader(),
  });
}

describe("a good row", () => {
  it("says nothing of columns that the file does not have", () => {
    expect(read(GOOD)).toEqual({
      patch: { code: "A1", name: "驿站", kind: "REST_STATION", lat: 39.9, lon: 116.4 },
    });
  });

  it("clears what is empty and trims what is not", () => {
    const empty = {
      address: "",
      district_code: " ",
      host: "",
      phone: "\u3000",
      access: "",
      amenities: "",
      opening_hours: "",
    };
    expect(read({ ...GOOD, name: " \u3000驿站 ", ...empty })).toEqual({
      patch: {
        ...{ code: "A1", name: "驿站", kind: "REST_STATION", lat: 39.9, lon: 116.4 },
        ...{ address: null, districtCode: null, host: null, phone: null, access: null, amenities: [] },
        ...{ hours: null, hoursText: null },
      },
    });
  });

  it("reads amenities with their states", () => {
    expect(read({ ...GOOD, amenities: " MICROWAVE; KETTLE:OUT_OF_ORDER ；WIFI:ABSENT;;" })).toMatchObject({
      patch: {
        amenities: [
          { code: "MICROWAVE", state: "AVAILABLE" },
          { code: "KETTLE", state: "OUT_OF_ORDER" },
          { code: "WIFI", state: "ABSENT" },
        ],
      },
    });
  });

  it("keeps hours that it does not understand as text, with the reason", () => {
    const record = read({ ...GOOD, opening_hours: "早九晚五" });
    expect(record).toMatchObject({ patch: { hours: null, hoursText: "早九晚五" } });
    expect(record).toHaveProperty("hoursNotUnderstood", expect.stringContaining("早"));
  });

  it("understands everyday hours", () => {
    const record = read({ ...GOOD, opening_hours: "Mo-Fr 09:00-18:00" });
    expect(record).toMatchObject({ patch: { hours: { zone: "Asia/Shanghai" }, hoursText: null } });
    expect(record).not.toHaveProperty("hoursNotUnderstood");
  });

  it("converts to WGS-84, to seven decimals", () => {
    const record = read({ ...GOOD, lat: "39.91012", lon: "116.40372" }, "gcj02");
    expect(record).toMatchObject({
      patch: { lat: expect.closeTo(39.90872, 4), lon: expect.closeTo(116.39748, 4) },
    });
    const { lat } = (record as { patch: { lat: number } }).patch;
    expect(lat).toBe(Number(lat.toFixed(7)));
  });

  it.each(["90", "-90", "+1.5", ".5", "5.", "1e1"])("takes %s for a latitude", (lat) => {
    expect(read({ ...GOOD, lat })).toMatchObject({ patch: { lat: Number(lat) } });
  });
});

describe("a bad row", () => {
  it.each<[string, Partial<Fields>, string]>([
    ["no code", { code: " " }, "expected a code, got nothing"],
    ["a code with a space", { code: "A 1" }, 'expected a code without spaces, got "A 1"'],
    ["a long code", { code: "A".repeat(65) }, "expected a code of at most 64 characters, got 65"],
    ["no name", { name: "" }, "expected a name, got nothing"],
    ["a long name", { name: "长".repeat(201) }, "expected a name of at most 200 characters, got 201"],
    ["a NUL", { name: "a\0b" }, 'expected a name without control characters, got "a\\u0000b"'],
    ["bytes that are no UTF-8", { name: "a\uFFFDb" }, 'expected a name in UTF-8, got "a\uFFFDb"'],
    ["a lone surrogate", { host: "a\uD800" }, 'expected a host\'s name in UTF-8, got "a\\ud800"'],
    [
      "a kind in lower case",
      { kind: "rest_station" },
      'expected REST_STATION or SERVICE_CENTRE, got "rest_station"',
    ],
    ["no kind", { kind: "" }, "expected REST_STATION or SERVICE_CENTRE, got nothing"],
    ["latitude 95", { lat: "95" }, 'expected a latitude within ±90, got "95"'],
    ["latitude 1e999", { lat: "1e999" }, 'expected a latitude within ±90, got "1e999"'],
    ["latitude NaN", { lat: "NaN" }, 'expected a latitude within ±90, got "NaN"'],
    ["a hexadecimal latitude", { lat: "0x10" }, 'expected a latitude within ±90, got "0x10"'],
    ["a comma for a point", { lon: "116,4" }, 'expected a longitude within ±180, got "116,4"'],
    ["longitude 200", { lon: "200" }, 'expected a longitude within ±180, got "200"'],
    ["no longitude", { lon: "" }, "expected a longitude within ±180, got nothing"],
    [
      "an unknown access",
      { access: "KEY" },
      'expected WALK_IN or ASK_STAFF or SCAN_CODE or MEMBERS, got "KEY"',
    ],
    ["an unknown district", { district_code: "999999" }, 'expected a known district code, got "999999"'],
    ["an unknown amenity", { amenities: "SAUNA" }, 'expected a known amenity code, got "SAUNA"'],
    [
      "an unknown state",
      { amenities: "WIFI:SLOW" },
      'expected one of AVAILABLE, OUT_OF_ORDER, ABSENT after WIFI:, got "WIFI:SLOW"',
    ],
    ["an amenity twice", { amenities: "WIFI;WIFI:ABSENT" }, 'expected each amenity once, got "WIFI twice"'],
    [
      "long hours",
      { opening_hours: "x".repeat(1001) },
      "expected opening hours of at most 1000 characters, got 1001",
    ],
  ])("%s", (_, fields, problem) => {
    expect(read({ ...GOOD, ...fields })).toEqual({ problems: [problem] });
  });

  it("tells all that is wrong with it", () => {
    expect(read({ ...GOOD, lat: "95", lon: "", amenities: "SAUNA" })).toMatchObject({
      problems: { length: 3 },
    });
  });
});
