import { describe, expect, test } from "vitest";
import { NetworkError, ServerError } from "../../../web/graphql/client.ts";
import { extentOf } from "../../../web/planning/data/extent-of.ts";
import { answerIn } from "../../../web/planning/data/send-upload.ts";
import {
  formatOf,
  importCommand,
  megabytesTooMany,
  nameFrom,
  uploadAddress,
} from "../../../web/planning/data/upload-file.ts";
import { uploadProblems } from "../../../web/planning/data/upload-problems.ts";
import { zh } from "../../../web/planning/texts/zh.ts";

const file = new File(["lat,lon,weight\n"], "骑手.csv");
const upload = {
  file,
  format: "csv",
  name: "骑手 & 居民",
  source: "",
  datum: "gcj02",
  resolution: 9,
} as const;

describe("a file of demand", () => {
  test.each([
    ["riders.csv", "csv"],
    ["RIDERS.CSV", "csv"],
    ["a.geojson", "geojson"],
    ["a.json", "geojson"],
    ["a.xlsx", null],
    ["csv", null],
  ])("%s is %s", (name, format) => {
    expect(formatOf(name)).toBe(format);
  });

  test("is called what the file is called", () => {
    expect(nameFrom("2026.riders.csv")).toBe("2026.riders");
    expect(nameFrom(`${"长".repeat(150)}.csv`)).toHaveLength(100);
  });

  test("goes to its address with what it is", () => {
    const address = new URL(uploadAddress(upload, true), "http://localhost");
    expect(address.pathname).toBe("/api/planning/demand");
    expect(Object.fromEntries(address.searchParams)).toEqual({
      ...{ name: "骑手 & 居民", format: "csv", datum: "gcj02", resolution: "9", preview: "true" },
    });
    expect(uploadAddress({ ...upload, source: "调查" }, false)).toMatch(/&source=%E8%B0%83%E6%9F%A5$/);
  });

  test("is too large for the page beyond 50 MB", () => {
    expect(megabytesTooMany({ size: 50 * 1024 * 1024 })).toBeNull();
    expect(megabytesTooMany({ size: 50 * 1024 * 1024 + 1 })).toBe(51);
  });

  test("has a command that a shell takes as it is", () => {
    expect(importCommand({ file: { name: "it's $HOME.csv" }, name: "" })).toBe(
      "npm run import -- demand 'it'\\''s $HOME.csv' --name 'it'\\''s $HOME'",
    );
  });

  test("lies between degrees", () => {
    expect(extentOf([])).toBeNull();
    const points = [
      { lat: 39.9, lon: 116.404 },
      { lat: 40.126, lon: 116.3 },
    ];
    expect(extentOf(points)).toEqual({ south: "39.90", north: "40.13", west: "116.30", east: "116.40" });
  });
});

describe("the form", () => {
  const texts = zh.data.upload;
  const given = { file, name: " 骑手 ", source: " 调查 " };

  test("sends what is fine, without spaces around it", () => {
    expect(uploadProblems(given, texts)).toEqual({ file, format: "csv", name: "骑手", source: "调查" });
  });

  test.each([
    ["no file", { file: null }, { file: texts.noFile }],
    ["another sort of file", { file: new File([], "a.xls") }, { file: texts.wrongFile }],
    ["no name", { name: "  " }, { name: texts.noName }],
    ["a name that is too long", { name: "长".repeat(101) }, { name: texts.noName }],
    ["a source that is too long", { source: "长".repeat(301) }, { source: texts.longSource }],
  ])("tells of %s", (_, wrong, problems) => {
    const found = uploadProblems({ ...given, ...wrong }, texts);
    expect(Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined))).toEqual(
      problems,
    );
  });
});

describe("the server's answer", () => {
  test("is a report", () => {
    const report = { rows: 3, accepted: 2, rejected: 1, cells: 2, weight: 5, replaced: false };
    const answer = {
      report,
      rejectedRows: [{ line: 4, problem: "expected a latitude" }],
      warnings: [],
      sample: [],
    };
    expect(answerIn(JSON.stringify(answer), 200)).toEqual(answer);
  });

  test("or a refusal with its reason", () => {
    const refusal = { errors: [{ message: "expected a header", extensions: { code: "BAD_USER_INPUT" } }] };
    expect(() => answerIn(JSON.stringify(refusal), 400)).toThrow(
      new ServerError("expected a header", "BAD_USER_INPUT", 400),
    );
  });

  test("and a proxy's own page is the network's fault", () => {
    expect(() => answerIn("<h1>502</h1>", 502)).toThrow(NetworkError);
  });
});
