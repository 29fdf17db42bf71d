import { test } from "vitest";
import { en } from "../../../web/administration/texts/en.ts";
import { zh } from "../../../web/administration/texts/zh.ts";
import { expectTextsToAgree } from "../agreeing-texts.ts";

test("the administrator's texts are there in both languages", () => {
  // Holidays go by their Chinese names in the official list, in whatever language one reads.
  expectTextsToAgree(zh, en, ["calendar.holidayHint"]);
});
