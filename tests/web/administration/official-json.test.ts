import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { jsonProblem } from "../../../web/administration/calendar/official-json.ts";

test.each([
  ["", "empty"],
  ["  \n", "empty"],
  ["元旦放假三天", "notJson"],
  ['{"year": 2027, "days": [', "notJson"],
  ["null", "notJson"],
  ["2027", "notJson"],
  ["[]", "noYear"],
  ['{"days": []}', "noYear"],
  ['{"year": "2027", "days": []}', "noYear"],
  ['{"year": 2027}', "noDays"],
  ['{"year": 2027, "days": {}}', "noDays"],
  [`{"year": 2027, "days": [], "more": "${"x".repeat(100_000)}"}`, "tooLong"],
  ['{"year": 2027, "days": []}', null],
])("%.40s: %s", (text, problem) => expect(jsonProblem(text)).toBe(problem));

test("another JSON file is no list of days", async () => {
  const manifest = await readFile(new URL("../../../package.json", import.meta.url), "utf8");
  expect(jsonProblem(manifest)).toBe("noYear");
});
