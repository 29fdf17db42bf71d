import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ChangedPlaces } from "../../../web/graphql/changed-places.ts";
import { paced } from "../../../web/graphql/live-pace.ts";

let renewed: ChangedPlaces[];
let answer: () => Promise<void>;
let tell: (changed: ChangedPlaces) => void;
beforeEach(() => {
  vi.useFakeTimers();
  renewed = [];
  answer = () => Promise.resolve();
  tell = paced({
    renew: (changed) => {
      renewed.push(changed);
      return answer();
    },
    areShown: (changed) => changed === "everything" || changed.has("SHOWN"),
  });
});
afterEach(() => vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const codes = (...all: string[]): ChangedPlaces => new Set(all);

test("the first change is looked at within half a second, wherever it is", async () => {
  tell(codes("ELSEWHERE"));
  await pass(500);
  expect(renewed).toEqual([codes("ELSEWHERE")]);
});

test("what is shown is renewed at most once a second, with all that changed meanwhile", async () => {
  for (let moment = 0; moment < 50; moment++) {
    tell(codes("SHOWN", `P${moment}`));
    await pass(100);
  }
  await pass(2000);
  // five seconds and the last change's own turn
  expect(renewed.length).toBeGreaterThanOrEqual(3);
  expect(renewed.length).toBeLessThanOrEqual(6);
  const told = new Set(renewed.flatMap((changed) => [...changed]));
  expect(told.size).toBe(51);
});

/** Second after second another place that is nowhere on the screen. */
async function changeElsewhere(seconds: number) {
  for (let second = 0; second < seconds; second++) {
    tell(codes(`P${second}`));
    await pass(1000);
  }
}

test("a few changes elsewhere are looked at as soon, for one may come into a list", async () => {
  for (let time = 1; time <= 4; time++) {
    tell(codes("ELSEWHERE"));
    await pass(2000);
    expect(renewed).toHaveLength(time);
  }
});

test("changes elsewhere that do not cease are looked at every ten seconds", async () => {
  await changeElsewhere(60);
  const before = renewed.length;
  await changeElsewhere(100);
  expect(renewed.length - before).toBeGreaterThanOrEqual(9);
  expect(renewed.length - before).toBeLessThanOrEqual(11);
});

test("a change of what is shown does not wait for those elsewhere", async () => {
  await changeElsewhere(60);
  const before = renewed.length;
  tell(codes("SHOWN"));
  await pass(2000);
  expect(renewed.slice(before).some((changed) => changed !== "everything" && changed.has("SHOWN"))).toBe(
    true,
  );
});

test("a slow answer is waited for, not asked for again", async () => {
  let come = () => {};
  answer = () =>
    new Promise((resolve) => {
      come = resolve;
    });
  tell(codes("SHOWN"));
  await pass(500);
  tell("everything");
  await pass(20_000);
  expect(renewed).toHaveLength(1);
  come();
  await pass(500);
  expect(renewed).toEqual([codes("SHOWN"), "everything"]);
});
