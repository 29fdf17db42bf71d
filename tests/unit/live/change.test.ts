import { describe, expect, it } from "vitest";
import { type Change, joined, MOST_CODES, printChange, readChange } from "../../../server/live/change.ts";

const EVERYTHING: Change = { kind: "everything" };
const places = (...codes: string[]): Change => ({ kind: "places", codes: new Set(codes) });
const many = (count: number, name = "P") => Array.from({ length: count }, (_, index) => `${name}-${index}`);

describe("two changes as one", () => {
  it.each<[string, Change | undefined, Change, Change]>([
    ["nothing before", undefined, places("A"), places("A")],
    ["each code once", places("A", "B"), places("B", "C"), places("A", "B", "C")],
    ["everything before", EVERYTHING, places("A"), EVERYTHING],
    ["everything after", places("A"), EVERYTHING, EVERYTHING],
    ["too many to name", places(...many(MOST_CODES)), places("A"), EVERYTHING],
    ["just not too many", places(...many(MOST_CODES)), places("P-0"), places(...many(MOST_CODES))],
  ])("%s", (_what, before, change, both) => {
    expect(joined(before, change)).toEqual(both);
  });
});

describe("a change on its way", () => {
  it.each<[string, Change, Change]>([
    ["codes in any script", places("DEMO-HR-001", '驿站 "7"'), places("DEMO-HR-001", '驿站 "7"')],
    ["everything", EVERYTHING, EVERYTHING],
    ["too many codes", places(...many(MOST_CODES + 1)), EVERYTHING],
    ["codes too long for a notification", places(...many(100, "驿".repeat(30))), EVERYTHING],
  ])("%s", (_what, sent, read) => {
    const payload = printChange(sent);
    expect(Buffer.byteLength(payload)).toBeLessThan(8_000);
    expect(readChange(payload)).toEqual(read);
  });

  it.each([
    "",
    "places",
    "null",
    "7",
    '{"kind":"places"}',
    '{"codes":"A"}',
    '{"codes":[7]}',
    '{"kind":"routes"}',
  ])("may be anything where it is not understood: %s", (payload) => {
    expect(readChange(payload)).toEqual(EVERYTHING);
  });
});
