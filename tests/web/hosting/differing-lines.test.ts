import { expect, test } from "vitest";
import { differingLines } from "../../../web/hosting/history/differing-lines.ts";

test.each([
  ["a day that changed", "周一 9–18\n周三 9–18", "周一 9–18\n周三 9–12", ["周三 9–18", "周三 9–12"]],
  ["a line that came", "周一 9–18", "周一 9–18\n节假日 不开放", ["", "节假日 不开放"]],
  ["a line that went", "周一 9–18\n节假日 不开放", "周一 9–18", ["节假日 不开放", ""]],
  ["nothing in common", "无", "全天", ["无", "全天"]],
])("%s", (_, before, after, differing) => {
  expect(differingLines(before, after)).toEqual(differing);
});
