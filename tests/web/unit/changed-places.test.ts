import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { areShown, invalidatePlaces } from "../../../web/graphql/changed-places.ts";

const LOOKED_AT = [
  ["place", "A", "WALK"],
  ["nearest", "here"],
  ["clusters", "box"],
  ["hosting", "places"],
  ["amenities", ""],
  ["last answer"],
];
const ONCE_LOOKED_AT = [
  ["place", "B", "WALK"],
  ["names", "market"],
];

let client: QueryClient;
/** First words and codes of what was asked for since. */
let asked: string[];
const observers: (() => void)[] = [];

beforeEach(async () => {
  asked = [];
  client = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
  });
  for (const queryKey of [...LOOKED_AT, ...ONCE_LOOKED_AT]) {
    const queryFn = async () => {
      asked.push(queryKey.slice(0, 2).join(" "));
      return { code: queryKey[0] === "nearest" ? "IN-LIST" : "none" };
    };
    await client.prefetchQuery({ queryKey, queryFn });
    if (LOOKED_AT.includes(queryKey))
      observers.push(new QueryObserver(client, { queryKey, queryFn }).subscribe(() => {}));
  }
  asked = [];
});
afterEach(() => {
  for (const stop of observers.splice(0)) stop();
  client.clear();
});

const isStale = (...queryKey: unknown[]) => client.getQueryState(queryKey)?.isInvalidated;

describe("a change", () => {
  test("of a place asks for it and for every list on the screen, and for nothing else", async () => {
    await invalidatePlaces(client, new Set(["A"]));
    expect(asked.sort()).toEqual(["clusters box", "hosting places", "nearest here", "place A"]);
    expect([isStale("names", "market"), isStale("place", "B", "WALK")]).toEqual([true, false]);
  });

  test("of another place leaves the one on the screen alone", async () => {
    await invalidatePlaces(client, new Set(["B"]));
    expect(asked).not.toContain("place A");
    expect(isStale("place", "B", "WALK")).toBe(true);
  });

  test("of everything asks for the catalogue too", async () => {
    await invalidatePlaces(client, "everything");
    expect(asked.sort()).toEqual(["amenities ", "clusters box", "hosting places", "nearest here", "place A"]);
    expect(isStale("place", "B", "WALK")).toBe(true);
    expect(isStale("last answer")).toBe(false);
  });
});

test.each([
  ["IN-LIST", true],
  ["A", true],
  ["B", false],
  ["LIST", false],
])("%s is shown: %s", (code, isShown) => {
  expect(areShown(client, new Set([code]))).toBe(isShown);
});
