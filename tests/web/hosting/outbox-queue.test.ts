import { describe, expect, test } from "vitest";
import {
  afterProblem,
  afterSent,
  firstStopped,
  lastDrafted,
  madeBy,
  nextToSend,
  onTop,
  type QueuedEdit,
  tried,
  without,
} from "../../../web/hosting/outbox/queue.ts";

const edit = (key: string, code: string, more: Partial<QueuedEdit> = {}): QueuedEdit => ({
  key,
  code,
  name: `place ${code}`,
  queuedAt: "2026-11-24T06:00:00.000Z",
  account: "zhang",
  expectedVersion: 3,
  step: { is: "change", change: { phone: key } },
  isTried: false,
  ...more,
});

describe("what goes next", () => {
  test("is the first that was queued", () => {
    expect(nextToSend([edit("1", "A"), edit("2", "B")], "zhang")?.key).toBe("1");
    expect(nextToSend([], "zhang")).toBeUndefined();
  });

  test("is never behind one of the same place that stopped", () => {
    const stopped = { problem: { is: "conflict", version: 5 } } as const;
    const queue = [edit("1", "A", stopped), edit("2", "A"), edit("3", "B")];
    expect(nextToSend(queue, "zhang")?.key).toBe("3");
    expect(nextToSend(without(queue, "1"), "zhang")?.key).toBe("2");
    expect(firstStopped(queue)?.key).toBe("1");
  });

  test("does not wait for what somebody else has to decide", () => {
    const stopped = { account: "li", problem: { is: "conflict", version: 5 } } as const;
    expect(nextToSend([edit("1", "A", stopped), edit("2", "A")], "zhang")?.key).toBe("2");
    expect(madeBy([edit("1", "A", stopped), edit("2", "A")], "zhang").map(({ key }) => key)).toEqual(["2"]);
  });

  test("is never what somebody else made", () => {
    expect(nextToSend([edit("1", "A")], "li")).toBeUndefined();
  });
});

describe("after one was sent", () => {
  test("the place's later edits follow the version that it made; other places' keep theirs", () => {
    const queue = [edit("1", "A"), edit("2", "B", { expectedVersion: 8 }), edit("3", "A"), edit("4", "A")];
    expect(afterSent(queue, "1", 4).map(({ key, expectedVersion }) => [key, expectedVersion])).toEqual([
      ["2", 8],
      ["3", 4],
      ["4", 4],
    ]);
  });

  test("one that may have arrived already keeps its payload", () => {
    const queue = [edit("1", "A"), edit("2", "A", { isTried: true })];
    expect(afterSent(queue, "1", 4)[0]?.expectedVersion).toBe(3);
  });

  test("nothing changes when another tab has taken it out already", () => {
    const queue = [edit("2", "A")];
    expect(afterSent(queue, "1", 4)).toEqual(queue);
  });
});

test("put on top, an edit is another one: a new key, the version by now, no problem", () => {
  const problem = { is: "conflict", version: 5 } as const;
  const stopped = afterProblem(tried([edit("1", "A"), edit("2", "B")], "1"), "1", problem);
  expect(stopped[0]).toMatchObject({ problem, isTried: true });
  expect(onTop(stopped, "1", { key: "9", version: 5 })).toEqual([
    edit("9", "A", { expectedVersion: 5, step: { is: "change", change: { phone: "1" } } }),
    edit("2", "B"),
  ]);
});

describe("what the editor goes on from", () => {
  test("is the last of the place's edits that it made and nothing stopped", () => {
    const queue = [
      edit("1", "A", { draft: "first" }),
      edit("2", "A", { draft: "second" }),
      edit("3", "A"),
      edit("4", "B", { draft: "elsewhere" }),
      edit("5", "A", { draft: "stopped", problem: { is: "conflict", version: 5 } }),
    ];
    expect(lastDrafted(queue, "A")?.key).toBe("2");
    expect(lastDrafted(queue, "C")).toBeUndefined();
  });
});
