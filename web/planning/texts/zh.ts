import { answer } from "./zh/answer.ts";
import { desk } from "./zh/desk.ts";
import { question } from "./zh/question.ts";

/** Every text of the planner's screen but those of its other panels, in Chinese: the source of truth. */
export const zh = { desk, question, answer };

export type PlanningTexts = typeof zh;
