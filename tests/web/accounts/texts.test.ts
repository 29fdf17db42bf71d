import { test } from "vitest";
import { en } from "../../../web/accounts/texts/en.ts";
import { zh } from "../../../web/accounts/texts/zh.ts";
import { expectTextsToAgree } from "../agreeing-texts.ts";

test("the texts of accounts are there in both languages", () => {
  expectTextsToAgree(zh, en);
});
