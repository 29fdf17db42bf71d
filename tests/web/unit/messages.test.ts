import { describe, expect, test } from "vitest";
import { en } from "../../../web/i18n/en.ts";
import { zh } from "../../../web/i18n/zh.ts";

type Leaf = [path: string, message: unknown];

function leaves(value: unknown, path = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const chinese = leaves(zh);
const english = new Map(leaves(en));
/** Not translated on purpose: names of their own, and the switch, which speaks the other language. */
const SAME_SCRIPT = new Set(["app.switchLanguage", "app.switchLanguageShort", "keyboard.enter"]);

describe("messages", () => {
  test("are the same in both languages", () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(([path]) => path).sort());
  });

  test("are of the same sort in both languages and never empty", () => {
    for (const [path, message] of chinese) {
      expect(typeof english.get(path), path).toBe(typeof message);
      if (typeof message === "string") expect(message.trim(), path).not.toBe("");
    }
  });

  test("are Chinese in Chinese, and not in English", () => {
    for (const [path, message] of chinese) {
      if (typeof message !== "string" || SAME_SCRIPT.has(path)) continue;
      expect(message, path).toMatch(/\p{Script=Han}/u);
      expect(english.get(path), path).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test("blame no one for results that are old: that may be the network's fault or the server's", () => {
    for (const { stale, staleElsewhere } of [zh.failure, en.failure])
      for (const text of [stale("…"), staleElsewhere("…")]) expect(text).not.toMatch(/网络|network/i);
  });

  test("every function uses every argument that it takes", () => {
    for (const [path, message] of [...chinese, ...english]) {
      if (typeof message !== "function") continue;
      const marks = Array.from({ length: message.length }, (_, index) => 7001 + index);
      const text = String(message(...marks));
      // A yes-or-no or an optional word changes the text without appearing in it.
      const isVisible = (mark: number, index: number): boolean => {
        const without = marks.map((other, at) => (at === index ? 0 : other));
        return text.includes(String(mark)) || text !== String(message(...without));
      };
      expect(marks.every(isVisible), path).toBe(true);
    }
  });
});
