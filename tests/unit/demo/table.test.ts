import { describe, expect, it } from "vitest";
import { readTable } from "../../../server/demo/table.ts";

const ROW =
  "CY-001 | station | 桥头驿站 | 39.9 116.4 | 桥头1号 | 小店 | scan | Mo-Fr 09:00-18:00 | water | 010-55500000 | 3";

describe("readTable", () => {
  it("reads every column, the district above and the notes below", () => {
    expect(readTable(`\n# 110105001\n${ROW}\n  > 桥下\n  @ 扫码\n`)).toEqual([
      {
        code: "CY-001",
        kind: "REST_STATION",
        name: "桥头驿站",
        lat: 39.9,
        lon: 116.4,
        districtCode: "110105001",
        address: "桥头1号",
        host: "小店",
        access: "SCAN_CODE",
        hours: "Mo-Fr 09:00-18:00",
        amenities: [{ code: "DRINKING_WATER", state: "AVAILABLE", hours: null, note: null }],
        phone: "010-55500000",
        checkedDaysAgo: 3,
        description: "桥下",
        accessNote: "扫码",
      },
    ]);
  });

  it("takes - as not given", () => {
    const [row] = readTable("# 1\nA | centre | n | 1 2 | - | - | - | - | seats | - | -");
    expect(row).toMatchObject({ kind: "SERVICE_CENTRE", address: null, host: null, access: null });
    expect(row).toMatchObject({ hours: null, phone: null, checkedDaysAgo: null, description: null });
  });

  it("reads an amenity's state, own hours and note", () => {
    const amenities =
      "water(开水) -toilet !pump(坏了，待修) counsellor[Tu,Th 14:00-16:00](敲门) legal[We 09:00-11:30]";
    expect(
      readTable(`# 1\nA | centre | n | 1 2 | - | - | - | - | ${amenities} | - | -`)[0]?.amenities,
    ).toEqual([
      { code: "DRINKING_WATER", state: "AVAILABLE", hours: null, note: "开水" },
      { code: "TOILET", state: "ABSENT", hours: null, note: null },
      { code: "TYRE_PUMP", state: "OUT_OF_ORDER", hours: null, note: "坏了，待修" },
      { code: "COUNSELLING", state: "AVAILABLE", hours: "Tu,Th 14:00-16:00", note: "敲门" },
      { code: "LEGAL_ADVICE", state: "AVAILABLE", hours: "We 09:00-11:30", note: null },
    ]);
  });

  it.each([
    ["a row before any district", ROW],
    ["a missing column", `# 1\n${ROW.replace(" | water", "")}`],
    ["an unknown kind", `# 1\n${ROW.replace("station", "hotel")}`],
    ["an unknown way in", `# 1\n${ROW.replace("scan", "jump")}`],
    ["an unknown amenity", `# 1\n${ROW.replace("water", "water sauna")}`],
    ["an amenity that breaks off", `# 1\n${ROW.replace("water", "water(开水")}`],
    ["a position that is none", `# 1\n${ROW.replace("39.9 ", "north ")}`],
  ])("throws at %s", (_, text) => {
    expect(() => readTable(text)).toThrow("expected");
  });
});
