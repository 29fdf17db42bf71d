import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Change } from "../../../server/live/change.ts";
import { ChangeFeed } from "../../../server/live/feed.ts";

const places = (...codes: string[]): Change => ({ kind: "places", codes: new Set(codes) });

let feed: ChangeFeed;
beforeEach(() => {
  vi.useFakeTimers();
  feed = new ChangeFeed();
});
afterEach(() => {
  feed.close();
  vi.useRealTimers();
});

/** What a follower has read so far, as it comes. */
function reader(follower = feed.follow()): Change[] {
  const read: Change[] = [];
  const readOn = async () => {
    for await (const change of follower) read.push(change);
  };
  void readOn();
  return read;
}

it("tells a burst of edits as one change", async () => {
  const read = reader();
  for (const code of ["A", "B", "A"]) feed.publish(places(code));
  expect(read).toEqual([]);
  await vi.advanceTimersByTimeAsync(150);
  expect(read).toEqual([places("A", "B")]);
  feed.publish(places("C"));
  await vi.advanceTimersByTimeAsync(150);
  expect(read).toEqual([places("A", "B"), places("C")]);
});

it("joins what a slow reader has not taken, without holding up the others", async () => {
  const slow = feed.follow();
  const quick = reader();
  for (const code of ["A", "B", "C"]) {
    feed.publish(places(code));
    await vi.advanceTimersByTimeAsync(150);
  }
  expect(quick).toEqual([places("A"), places("B"), places("C")]);
  expect(await slow.next()).toEqual({ done: false, value: places("A", "B", "C") });
});

it("tells whoever comes what changed in the last seconds, and not what changed long ago", async () => {
  feed.publish(places("OLD"));
  await vi.advanceTimersByTimeAsync(21_000);
  feed.publish(places("NEW"));
  await vi.advanceTimersByTimeAsync(9_500);
  const read = reader();
  await vi.advanceTimersByTimeAsync(0);
  expect(read).toEqual([places("NEW")]);
});

it("lets a reader go while it waits", async () => {
  const follower = feed.follow();
  expect(feed.size).toBe(1);
  const waiting = follower.next();
  await follower.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(feed.size).toBe(0);
});

it("ends every reader when it is closed, and whoever comes later at once", async () => {
  const waiting = feed.follow().next();
  feed.publish(places("A"));
  feed.close();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(await feed.follow().next()).toEqual({ done: true, value: undefined });
  expect(feed.size).toBe(0);
});
