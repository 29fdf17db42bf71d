import { test } from "vitest";
import { en } from "../../../web/planning/texts/en.ts";
import { zh } from "../../../web/planning/texts/zh.ts";
import { expectTextsToAgree } from "../agreeing-texts.ts";

test("the planner's texts are there in both languages", () => {
  expectTextsToAgree(zh, en);
});
