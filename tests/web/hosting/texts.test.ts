import { describe, expect, test } from "vitest";
import { en } from "../../../web/hosting/texts/en.ts";
import { zh } from "../../../web/hosting/texts/zh.ts";

type Leaf = [path: string, message: unknown];

function leaves(value: unknown, path = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const chinese = leaves(zh);
const english = new Map(leaves(en));
/** Speaks the other language, for those who stand before a door. */
const OTHER_SCRIPT = new Set(["qr.scanEn"]);
/** Marks between words. */
const MARKS = new Set(["edit.comma"]);

describe("the texts of a host's screens", () => {
  test("are the same in both languages and never empty", () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(([path]) => path).sort());
    for (const [path, message] of [...chinese, ...english])
      if (typeof message === "string") expect(message.trim(), path).not.toBe("");
  });

  test("are Chinese in Chinese, and not in English", () => {
    for (const [path, message] of chinese) {
      if (typeof message !== "string" || OTHER_SCRIPT.has(path) || MARKS.has(path)) continue;
      expect(message, path).toMatch(/\p{Script=Han}/u);
      expect(english.get(path), path).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test("say every argument that they take", () => {
    for (const [path, message] of [...chinese, ...english]) {
      if (typeof message !== "function") continue;
      const marks = Array.from({ length: message.length }, (_, index) => `<${index}>`);
      const text = String(message(...marks));
      for (const mark of marks) expect(text, path).toContain(mark);
    }
  });
});
