import { describe, expect, it } from "vitest";
import { readPlacesCsv } from "../../../server/imports/places-csv.ts";
import { fc } from "../../support/property.ts";
import { bytesOf, collect } from "./bytes.ts";

const HEADER = "code,name,kind,lat,lon";

async function read(text: string, size?: number) {
  const warnings: string[] = [];
  const records = await collect(readPlacesCsv(bytesOf(text, size), (warning) => warnings.push(warning)));
  return { records, warnings };
}

describe("readPlacesCsv", () => {
  it("takes columns in any order and any case, and keeps empty cells apart from missing columns", async () => {
    const { records, warnings } = await read(
      "LON,lat,Name,kind,code,phone\n116.4,39.9,驿站,REST_STATION,A,\n",
    );
    expect(records).toEqual([
      {
        line: 2,
        fields: { code: "A", name: "驿站", kind: "REST_STATION", lat: "39.9", lon: "116.4", phone: "" },
      },
    ]);
    expect(warnings).toEqual([]);
  });

  it("skips a byte order mark and trims cells, quoted ones too", async () => {
    const { records } = await read(`\uFEFF${HEADER}\n A ,"驿站, 一号",REST_STATION, 39.9 , "116.4" \n`);
    expect(records).toMatchObject([{ fields: { code: "A", name: "驿站, 一号", lat: "39.9", lon: "116.4" } }]);
  });

  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("numbers lines by %s, with line ends in quotes and empty lines", async (_, end) => {
    const rows = [
      HEADER,
      `A,"two${end}lines",,,`,
      "",
      `B,"one${end}two${end}three",,,`,
      "C,c,,,",
      "  ",
      "D,d",
      "E,e,,,",
    ];
    const { records } = await read(rows.join(end));
    expect(records.map(({ line }) => line)).toEqual([2, 5, 8, 10, 11]);
    expect(records[3]).toEqual({ line: 10, problem: "expected 5 cells as in the header, got 2" });
  });

  it("takes away the apostrophe that keeps a spreadsheet from running a cell", async () => {
    const { records } = await read(`${HEADER},phone\nA,'=1+1,REST_STATION,-30.05,116.4,'+86 10 1234\n`);
    expect(records).toMatchObject([{ fields: { name: "=1+1", lat: "-30.05", phone: "+86 10 1234" } }]);
  });

  it("names the columns that it does not know", async () => {
    const { warnings } = await read(`${HEADER},Colour,\nA,a,,,,red,\n`);
    expect(warnings).toEqual(['columns not known and ignored: Colour, ""']);
  });

  it.each([
    ["", "line 1: expected a header with the columns code, name"],
    ["code,name\n", "got a header without kind, lat, lon"],
    [`${HEADER},lat\n`, "line 1: expected each column once, got lat twice"],
    [`${HEADER}\nA,"never closed,,,\nB,b,,,\n`, "line 2: expected a row of CSV"],
    [`${HEADER}\nA,a,,,\nB,"b"b,,,\n`, "line 3: expected a row of CSV"],
    [`${HEADER}\nA,"${"x".repeat(1_100_000)}`, "CSV_MAX_RECORD_SIZE"],
  ])("refuses a file that cannot be read to its end: %.40s", async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it("throws what reading the file throws", async () => {
    const failing = (async function* () {
      yield Buffer.from(`${HEADER}\nA,`);
      throw new Error("disk gone");
    })();
    await expect(collect(readPlacesCsv(failing, () => {}))).rejects.toThrow("disk gone");
  });

  it("reads the same whatever the chunks", async () => {
    const text = `\uFEFF${HEADER}\r\nA,"驿\r\n站",REST_STATION,39.9,116.4\r\n\r\nB,"二""号",REST_STATION,1,2\r\n`;
    const whole = await read(text);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (size) => {
        expect(await read(text, size)).toEqual(whole);
      }),
    );
  });
});
