import { describe, expect, test } from "vitest";
import { reasonsOf } from "../../../web/hosting/places/attention.ts";
import { nextOpeningOf } from "../../../web/hosting/places/next-opening.ts";

const NOW = new Date("2026-11-24T06:00:00Z");
const WELL = {
  hoursCheckedAt: "2026-11-20T00:00:00Z",
  hours: { closures: [] },
  amenities: [{ state: "AVAILABLE" }, { state: "ABSENT" }],
};

describe("a place needs attention", () => {
  test("not when all is well", () => {
    expect(reasonsOf(WELL, NOW)).toEqual([]);
  });

  test("while it is closed for now, not before and not after", () => {
    const closed = (from: string, until: string | null) => ({
      ...WELL,
      hours: { closures: [{ from, until }] },
    });
    expect(reasonsOf(closed("2026-11-24T05:00:00Z", null), NOW)).toEqual(["closedForNow"]);
    expect(reasonsOf(closed("2026-11-24T05:00:00Z", "2026-11-24T06:00:00Z"), NOW)).toEqual([]);
    expect(reasonsOf(closed("2026-11-25T05:00:00Z", null), NOW)).toEqual([]);
  });

  test("as soon as it is closed and no longer once it is reopened, though the page's clock goes by the minute", () => {
    const closedAt = (from: string) => ({ ...WELL, hours: { closures: [{ from, until: null }] } });
    expect(reasonsOf(closedAt("2026-11-24T06:00:59Z"), NOW)).toEqual(["closedForNow"]);
    expect(reasonsOf(closedAt("2026-11-24T06:01:00Z"), NOW)).toEqual([]);
    const reopened = { from: "2026-11-24T05:00:00Z", until: "2026-11-24T06:00:30Z" };
    expect(reasonsOf({ ...WELL, hours: { closures: [reopened] } }, NOW)).toEqual([]);
  });

  test("from the thirtieth day without a confirmation on", () => {
    expect(reasonsOf({ ...WELL, hoursCheckedAt: "2026-10-25T06:00:01Z" }, NOW)).toEqual([]);
    expect(reasonsOf({ ...WELL, hoursCheckedAt: "2026-10-25T06:00:00Z" }, NOW)).toEqual(["notConfirmed"]);
    expect(reasonsOf({ ...WELL, hoursCheckedAt: null }, NOW)).toEqual(["notConfirmed"]);
  });

  test("without hours, which then need no confirmation, and with something broken", () => {
    const place = { hours: null, hoursCheckedAt: null, amenities: [{ state: "OUT_OF_ORDER" }] };
    expect(reasonsOf(place, NOW)).toEqual(["unknownHours", "broken"]);
  });
});

describe("when it next opens on a later day", () => {
  const day = (date: string, from?: string) => ({
    date,
    isUnknown: false,
    periods: from ? [{ from }] : [],
  });
  const hours = (...days: ReturnType<typeof day>[]) => ({ zone: "Asia/Shanghai", days });

  test("skips today and days that are closed", () => {
    const opening = nextOpeningOf(
      hours(day("2026-11-24", "09:00"), day("2026-11-25"), day("2026-11-26", "08:30")),
      NOW,
    );
    expect(opening).toBe("2026-11-26T00:30:00.000Z");
  });

  test("is not known where no day is", () => {
    expect(nextOpeningOf(hours(day("2026-11-24", "09:00")), NOW)).toBeNull();
    expect(nextOpeningOf(null, NOW)).toBeNull();
  });
});
