import { describe, expect, it } from "vitest";
import { cursorAfter, pageOf, positionAfter } from "../../../server/administration/cursor.ts";
import { eventChanges } from "../../../server/administration/events.ts";

describe("eventChanges", () => {
  it("names what differs, before and after", () => {
    expect(eventChanges({ name: "甲", parent: null }, { name: "乙", parent: null })).toEqual([
      { name: "name", before: "甲", after: "乙" },
    ]);
    expect(eventChanges({}, { name: "甲", parent: null })).toEqual([
      { name: "name", before: null, after: "甲" },
    ]);
    expect(eventChanges({ name: "甲" }, {})).toEqual([{ name: "name", before: "甲", after: null }]);
    expect(eventChanges({ name: "甲" }, { name: "甲" })).toEqual([]);
  });
});

describe("cursors", () => {
  it("come back as they were, to the list that made them alone", () => {
    const cursor = cursorAfter("host", "东四:一店");
    expect(positionAfter("host", cursor)).toBe("东四:一店");
    expect(positionAfter("host", null)).toBeNull();
    expect(() => positionAfter("event", cursor)).toThrow("expected a cursor from an earlier page as after");
    expect(() => positionAfter("host", "%%")).toThrow("expected a cursor");
    expect(() => positionAfter("host", cursorAfter("host", "\0"))).toThrow("expected a cursor");
  });

  it("are given while more follows", () => {
    expect(pageOf(["a", "b", "c"], 2, (last) => `after ${last}`)).toEqual({
      nodes: ["a", "b"],
      endCursor: "after b",
    });
    expect(pageOf(["a", "b"], 2, String)).toEqual({ nodes: ["a", "b"], endCursor: null });
    expect(pageOf([], 2, String)).toEqual({ nodes: [], endCursor: null });
  });
});
