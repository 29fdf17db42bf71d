import { answer } from "./zh/answer.ts";
import { data } from "./zh/data.ts";
import { desk } from "./zh/desk.ts";
import { exporting } from "./zh/export.ts";
import { question } from "./zh/question.ts";
import { report } from "./zh/report.ts";
import { scenarios } from "./zh/scenarios.ts";
import { suggestions } from "./zh/suggestions.ts";

/** Every text of the planner's screen, in Chinese: the source of truth. */
export const zh = { desk, question, answer, data, exporting, report, suggestions, scenarios };

export type PlanningTexts = typeof zh;
