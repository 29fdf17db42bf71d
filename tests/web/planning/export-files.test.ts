import { parse } from "csv-parse/sync";
import { cellToLatLng, gridDisk, latLngToCell } from "h3-js";
import { expect, test } from "vitest";
import { cellCsv } from "../../../web/planning/export/cell-files.ts";
import { factsOf, sentenceOf } from "../../../web/planning/export/facts.ts";
import { gapCsv } from "../../../web/planning/export/gap-files.ts";
import { zoneCsv } from "../../../web/planning/export/zone-csv.ts";
import { en } from "../../../web/planning/texts/en.ts";
import { zh } from "../../../web/planning/texts/zh.ts";
import { FACTS, gap, WORDS, zoneRow } from "./export-support.ts";

type Row = Record<string, string>;
const read = (text: string): Row[] => parse<Row>(text, { bom: true, columns: true });

const QUESTION = {
  需求: "'=riders",
  区域: "各处",
  多近算近: "步行 15 分钟",
  时间: "周二 14:00 开放",
  网点类型: "任何网点",
  设施: "设施不限",
  方案: "现有网点",
  数据日期: "2026-11-22",
  路程算法: "时间按街道网络计算",
};

test("the table by district has a row each, with the question in it", () => {
  const rows = [zoneRow("110101", "东城区"), zoneRow(null, null)];
  const text = zoneCsv(rows, FACTS, zh, { language: "zh" });
  const [first, second] = read(text);
  expect(first).toMatchObject({
    ...QUESTION,
    行政区代码: "110101",
    "覆盖率（0–1）": "0.5",
    需求量: "100",
    到不了的需求量: "40",
    边界为近似: "否",
  });
  expect(second).toMatchObject({ 行政区代码: "", 开放网点数: "2", 网点数: "4" });
  expect(text).toContain("110101,东城区,否,1,100,1,50,10,40,0.5,2,4,1,'=riders,各处,");
});

test("a district's English name is in the English file", () => {
  const text = zoneCsv([zoneRow("110101", "东城区")], [], en, { language: "en" });
  expect(read(text)).toMatchObject([{ District: "EN 东城区", "District code": "110101" }]);
});

test("a cell has its centre, weight and state at the hour", () => {
  const ids = gridDisk(latLngToCell(39.9, 116.4, 9), 1).slice(0, 3);
  const cells = { ids, weights: [1.5, 0, 2], states: Uint8Array.of(0, 1, 2) };
  const rows = read(cellCsv(cells, FACTS, zh));
  expect(rows.map((row) => [row["格子（H3）"], row.需求量, row.状态])).toEqual([
    [ids[0], "1.5", "能到达"],
    [ids[1], "0", "也许能到达"],
    [ids[2], "2", "到不了"],
  ]);
  const [lat, lon] = cellToLatLng(ids[0] ?? "");
  expect(Number(rows[0]?.["纬度（WGS-84）"])).toBeCloseTo(lat, 6);
  expect(Number(rows[0]?.["经度（WGS-84）"])).toBeCloseTo(lon, 6);
  expect(rows[2]).toMatchObject(QUESTION);
});

test("a gap says where the nearest open place is, if any is open", () => {
  const rows = read(
    gapCsv([gap(1, ["a"]), { ...gap(2, ["b", "c"]), nearestOpen: null, zoneName: null }], FACTS, zh),
  );
  expect(rows[0]).toMatchObject({ 名次: "1", 格子数: "1", 最近的开放网点: "'=cmd", "距离（米）": "1234" });
  expect(rows[1]).toMatchObject({ 名次: "2", 格子数: "2", 最近的开放网点: "", "距离（米）": "" });
});

test("the question is one sentence in either language", () => {
  expect(sentenceOf(zh.question.sentence, WORDS)).not.toMatch(/[{}]/);
  for (const word of Object.values(WORDS)) expect(sentenceOf(en.question.sentence, WORDS)).toContain(word);
});

test("the facts name all that the question is made of, and how ways were measured", () => {
  const facts = factsOf(WORDS, { on: "2026-11-22", travel: "GEODESIC" }, en);
  expect(facts.map(({ value }) => value)).toEqual([
    ...[WORDS.demand, WORDS.area, WORDS.threshold, WORDS.hour, WORDS.kinds, WORDS.amenities, WORDS.scenario],
    "2026-11-22",
    en.desk.legend.travel.GEODESIC,
  ]);
});
