import { answer } from "./en/answer.ts";
import { data } from "./en/data.ts";
import { desk } from "./en/desk.ts";
import { exporting } from "./en/export.ts";
import { question } from "./en/question.ts";
import { report } from "./en/report.ts";
import { scenarios } from "./en/scenarios.ts";
import { suggestions } from "./en/suggestions.ts";
import type { PlanningTexts } from "./zh.ts";

/** Every text of the planner's screen, in English. */
export const en = {
  desk,
  question,
  answer,
  data,
  exporting,
  report,
  suggestions,
  scenarios,
} satisfies PlanningTexts;
