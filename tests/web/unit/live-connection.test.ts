import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ChangedPlaces } from "../../../web/graphql/changed-places.ts";
import { followChanges } from "../../../web/graphql/live-connection.ts";

/** A stream whose server is the test. */
class TestStream extends EventTarget {
  static all: TestStream[] = [];
  static get open() {
    return TestStream.all.filter((stream) => !stream.isClosed);
  }
  isClosed = false;
  onopen = () => {};
  onerror = () => {};
  constructor(readonly address: string) {
    super();
    TestStream.all.push(this);
  }
  close() {
    this.isClosed = true;
  }
  say(placesChanged: { codes: string[]; everything: boolean }) {
    this.dispatchEvent(new MessageEvent("next", { data: JSON.stringify({ data: { placesChanged } }) }));
  }
}

class TestDocument extends EventTarget {
  visibilityState = "visible";
  show(isVisible: boolean) {
    this.visibilityState = isVisible ? "visible" : "hidden";
    this.dispatchEvent(new Event("visibilitychange"));
  }
}

let page: TestDocument;
let heard: (ChangedPlaces | "a gap")[];
beforeEach(() => {
  vi.useFakeTimers();
  page = new TestDocument();
  heard = [];
  TestStream.all = [];
  vi.stubGlobal("EventSource", TestStream);
  vi.stubGlobal("document", page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const follow = () =>
  followChanges({ onChange: (changed) => heard.push(changed), onGap: () => heard.push("a gap") });
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test("tells what the server says, and of no gap where there was none", () => {
  follow();
  const [stream] = TestStream.all;
  stream?.onopen();
  stream?.say({ codes: ["A", "B"], everything: false });
  stream?.say({ codes: [], everything: true });
  expect(heard).toEqual([new Set(["A", "B"]), "everything"]);
});

test.each([
  ["breaks", (stream: TestStream | undefined) => stream?.onerror()],
  [
    "is ended by its server",
    (stream: TestStream | undefined) => stream?.dispatchEvent(new Event("complete")),
  ],
])("comes back when the stream %s, and then tells of the gap", async (_what, end) => {
  follow();
  TestStream.open[0]?.onopen();
  end(TestStream.open[0]);
  expect(TestStream.open).toHaveLength(0);
  await pass(1000);
  expect(TestStream.open).toHaveLength(1);
  expect(heard).toEqual([]);
  TestStream.open[0]?.onopen();
  expect(heard).toEqual(["a gap"]);
});

test("asks less and less often where it is refused, and at once when the page is looked at again", async () => {
  follow();
  for (let second = 0; second < 600; second++) {
    TestStream.open[0]?.onerror();
    await pass(1000);
  }
  // doubled up to a minute, and up to a half shorter: 7 to 14 by then, and 9 to 19 more
  expect(TestStream.all.length).toBeGreaterThanOrEqual(13);
  expect(TestStream.all.length).toBeLessThanOrEqual(30);
  TestStream.open[0]?.onerror();
  expect(TestStream.open).toHaveLength(0);
  page.show(true);
  expect(TestStream.open).toHaveLength(1);
});

test("gives its stream back when nobody looks for a minute", async () => {
  follow();
  TestStream.open[0]?.onopen();
  page.show(false);
  await pass(59_000);
  expect(TestStream.open).toHaveLength(1);
  await pass(2_000);
  expect(TestStream.open).toHaveLength(0);
  await pass(600_000);
  expect(TestStream.open).toHaveLength(0);
  page.show(true);
  TestStream.open[0]?.onopen();
  expect(heard).toEqual(["a gap"]);
});

test("keeps its stream over a short look elsewhere", async () => {
  follow();
  page.show(false);
  await pass(30_000);
  page.show(true);
  await pass(600_000);
  expect(TestStream.all).toHaveLength(1);
  expect(TestStream.open).toHaveLength(1);
});

test("waits for the first look of a page opened in the background", async () => {
  page.show(false);
  follow();
  await pass(600_000);
  expect(TestStream.all).toHaveLength(0);
  page.show(true);
  expect(TestStream.open).toHaveLength(1);
});

test("does nothing in a browser without streams", () => {
  vi.stubGlobal("EventSource", undefined);
  expect(follow).not.toThrow();
});
