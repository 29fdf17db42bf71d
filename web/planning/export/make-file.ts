import { gapList } from "../../../schema/operations/planning-export.ts";
import { request } from "../../graphql/client.ts";
import type { Words } from "../../i18n/language.tsx";
import { formatShare } from "../numbers.ts";
import type { PanelProps } from "../panel.ts";
import { PATIENT } from "../patient.ts";
import type { PlanningTexts } from "../texts/zh.ts";
import type { ListedGap } from "./gap-files.ts";
import { legendSigns } from "./legend-signs.ts";
import { drawPicture } from "./picture.ts";
import { pngOf } from "./png-of.ts";
import type { MadeFile } from "./save-file.ts";
import type { Exported } from "./use-export.ts";
import { zoneCsv } from "./zone-csv.ts";

export const FILES = ["zones", "cells", "gaps", "cellShapes", "gapShapes", "picture"] as const;
export type FileKind = (typeof FILES)[number];

/** Device pixels for a pixel of the picture: sharp on paper. */
const SCALE = 2;

interface Given extends Pick<PanelProps, "question" | "coverage" | "map"> {
  readonly exported: Exported;
  readonly texts: PlanningTexts;
  readonly tongue: Words;
}

/**
 * Makes one of the files. What needs hexagons is fetched with the first file that does.
 * @throws NetworkError or ServerError where the gaps do not come
 */
export async function makeFile(kind: FileKind, given: Given): Promise<MadeFile> {
  const { exported, coverage, texts, tongue } = given;
  const { facts, atHour } = exported;
  const name = (what: string, type: string): string => `nuanyi-${what}-${atHour.coverage.on}.${type}`;
  const csv = (what: string, text: string): MadeFile => ({
    name: name(what, "csv"),
    content: new Blob([text], { type: "text/csv;charset=utf-8" }),
  });
  const json = (what: string, data: object): MadeFile => ({
    name: name(what, "geojson"),
    content: new Blob([JSON.stringify(data)], { type: "application/geo+json" }),
  });
  switch (kind) {
    case "zones":
      return csv("districts", zoneCsv(atHour.coverageByDistrict, facts, texts, tongue));
    case "cells":
      return csv("cells", (await import("./cell-files.ts")).cellCsv(cellsOf(coverage), facts, texts));
    case "gaps":
      return csv("gaps", (await import("./gap-files.ts")).gapCsv(await gapsOf(given), facts, texts));
    case "cellShapes":
      return json("cells", (await import("./cell-files.ts")).cellGeoJson(cellsOf(coverage), facts));
    case "gapShapes":
      return json("gaps", (await import("./gap-files.ts")).gapGeoJson(await gapsOf(given), facts));
    case "picture":
      return { name: name("map", "png"), content: await pictureOf(given) };
  }
}

function cellsOf({ cells }: PanelProps["coverage"]) {
  if (!cells) throw new Error("expected cells to export, got none");
  return cells;
}

/** More of them than the screen lists. */
async function gapsOf({ question: { input, state } }: Given): Promise<readonly ListedGap[]> {
  if (!input) throw new Error("expected a question, got none");
  const question = { ...input, hour: state.hour };
  return (await request(gapList, { question }, undefined, PATIENT)).coverageGaps;
}

async function pictureOf({ exported, map, texts, tongue }: Given): Promise<Blob> {
  const handle = map.handle.current;
  if (!handle) throw new Error("expected a map that is drawn, got none");
  const { sentence, legendFacts, sources, atHour } = exported;
  const share = formatShare(atHour.coverage.share, tongue.locale);
  const drawn = drawPicture(
    {
      title: texts.report.title,
      question: sentence,
      answer: `${share} ${texts.answer.reach}`,
      map: await handle.picture(SCALE),
      legend: legendSigns(texts.desk.legend),
      facts: legendFacts,
      sources,
    },
    SCALE,
  );
  return pngOf(drawn);
}
