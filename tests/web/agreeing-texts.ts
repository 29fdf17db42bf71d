import { expect } from "vitest";

type Leaf = [path: string, text: unknown];

function leaves(value: unknown, path = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

/**
 * Expects a screen's texts to be there in both languages, in the script of each, and every function to use all that it
 * takes. `bothScripts`: paths of English texts that quote Chinese on purpose.
 */
export function expectTextsToAgree(
  chinese: object,
  english: object,
  bothScripts: readonly string[] = [],
): void {
  const inEnglish = new Map(leaves(english));
  expect([...inEnglish.keys()].sort()).toEqual(
    leaves(chinese)
      .map(([path]) => path)
      .sort(),
  );
  for (const [path, text] of leaves(chinese)) {
    const [zh, en] = [written(text), written(inEnglish.get(path))];
    expect(en.length === 0, path).toBe(zh.length === 0);
    expect(isFunction(text), path).toBe(isFunction(inEnglish.get(path)));
    if (isFunction(text)) continue;
    expect(zh, path).not.toBe("");
    if (!/^[A-Z]+$/.test(zh)) expect(zh, path).toMatch(/\p{Script=Han}/u);
    if (!bothScripts.includes(path)) expect(en, path).not.toMatch(/\p{Script=Han}/u);
  }
  for (const [path, text] of [...leaves(chinese), ...inEnglish])
    if (isFunction(text)) expect(usesAll(text), path).toBe(true);
}

type Text = (...given: unknown[]) => unknown;

const isFunction = (text: unknown): text is Text => typeof text === "function";
const written = (text: unknown): string => (typeof text === "string" ? text.trim() : "");

/** Without an argument the text is another. */
function usesAll(text: Text): boolean {
  const marks = Array.from({ length: text.length }, (_, index) => 7001 + index);
  const whole = String(text(...marks));
  return marks.every((_, index) => {
    const others = marks.map((other, at) => (at === index ? 0 : other));
    return whole !== String(text(...others));
  });
}
