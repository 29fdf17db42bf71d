import { expect, test } from "vitest";
import { gapZone } from "../../../web/planning/answer/gap-zone.ts";
import { en } from "../../../web/planning/texts/en.ts";
import { zh } from "../../../web/planning/texts/zh.ts";

const zone = (code: string, name: string, nameEn: string | null) => ({
  zone: { code, name, nameEn, isApproximate: false },
});
const ROWS = [zone("110105", "朝阳区", "Chaoyang District"), zone("110101", "东城区", null)];

test("a gap's district is called as in the table", () => {
  expect(gapZone({ zoneName: "朝阳区" }, ROWS, en.answer, { language: "en" })).toBe("Chaoyang District");
  expect(gapZone({ zoneName: "朝阳区" }, ROWS, zh.answer, { language: "zh" })).toBe("朝阳区");
  expect(gapZone({ zoneName: "东城区" }, ROWS, en.answer, { language: "en" })).toBe("东城区");
});

test("a district that the table lacks keeps the server's name, and one that is in none says so", () => {
  expect(gapZone({ zoneName: "某区" }, ROWS, en.answer, { language: "en" })).toBe("某区");
  expect(gapZone({ zoneName: null }, ROWS, en.answer, { language: "en" })).toBe(en.answer.gaps.unnamed);
});
