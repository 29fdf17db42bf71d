import { describe, expect, it } from "vitest";
import { UploadTurns } from "../../../server/http/upload-turns.ts";

const person = (id: string) => ({ id, isDemo: false });
const STRANGER = { id: "demo", isDemo: true };

describe("turns of uploads", () => {
  it("are one for an account, wherever it is, until its end", () => {
    const turns = new UploadTurns();
    const end = turns.begin(person("one"), "192.0.2.1");
    expect(() => turns.begin(person("one"), "192.0.2.2")).toThrow("expected one upload at a time");
    end();
    turns.begin(person("one"), "192.0.2.2");
  });

  it("are one for an address where strangers share an account", () => {
    const turns = new UploadTurns();
    turns.begin(STRANGER, "192.0.2.1");
    turns.begin(STRANGER, "192.0.2.2");
    expect(() => turns.begin(STRANGER, "192.0.2.1")).toThrow("expected one upload at a time");
  });

  it("are few at once; the demo's take none from the others", () => {
    const turns = new UploadTurns();
    const ends = ["1", "2", "3"].map((host) => turns.begin(STRANGER, `192.0.2.${host}`));
    expect(() => turns.begin(STRANGER, "192.0.2.4")).toThrow("expected at most 3 uploads at once");
    for (const id of ["a", "b", "c"]) turns.begin(person(id), "192.0.2.9");
    expect(() => turns.begin(person("d"), "192.0.2.9")).toThrow("expected at most 3 uploads at once");
    ends[1]?.();
    turns.begin(STRANGER, "192.0.2.4");
  });
});
