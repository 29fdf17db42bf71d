import { answer } from "./en/answer.ts";
import { desk } from "./en/desk.ts";
import { question } from "./en/question.ts";
import type { PlanningTexts } from "./zh.ts";

/** Every text of the planner's screen but those of its other panels, in English. */
export const en = { desk, question, answer } satisfies PlanningTexts;
