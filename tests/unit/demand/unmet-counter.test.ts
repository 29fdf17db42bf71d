import { latLngToCell } from "h3-js";
import { describe, expect, it } from "vitest";
import { monthOf, UnmetCounter } from "../../../server/demand/unmet-counter.ts";

const NEAR = { lat: 39.9, lon: 116.4 };
/** A Wednesday, 14:30 in Beijing. */
const NOW = new Date("2026-11-18T06:30:00Z");
const WEDNESDAY_14 = 2 * 24 + 14;
const search = { near: NEAR, departure: NOW, now: NOW, address: "192.0.2.1" };
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const kilometresNorth = (many: number) => ({ ...NEAR, lat: NEAR.lat + many / 100 });

describe("UnmetCounter", () => {
  it("keeps a cell, an hour of the week, a month and a count, and nothing else", () => {
    const counter = new UnmetCounter();
    counter.count(search);
    counter.count({ ...search, address: "192.0.2.2" });
    const count = {
      cell: latLngToCell(NEAR.lat, NEAR.lon, 9),
      hour: WEDNESDAY_14,
      month: "2026-11-01",
      count: 2,
    };
    expect(counter.take()).toEqual([count]);
    expect(counter.take()).toEqual([]);
    counter.putBack([count]);
    counter.count({ ...search, address: "192.0.2.3" });
    expect(counter.take()).toEqual([{ ...count, count: 3 }]);
  });

  it("takes the hour of setting out, in China", () => {
    const counter = new UnmetCounter();
    counter.count({ ...search, departure: new Date("2026-11-22T15:59:59Z") });
    counter.count({ ...search, departure: new Date("2026-11-22T16:00:00Z") });
    expect(counter.take().map(({ hour }) => hour)).toEqual([167, 0]);
  });

  it("counts the same search from the same network once an hour", () => {
    const counter = new UnmetCounter();
    const total = () => counter.take().reduce((sum, { count }) => sum + count, 0);
    for (let minute = 0; minute < 59; minute++) counter.count({ ...search, now: later(minute) });
    expect(total()).toBe(1);
    counter.count({ ...search, now: later(60) });
    expect(total()).toBe(1);
    for (const address of ["2001:db8::1", "2001:db8::2"])
      counter.count({ ...search, address, now: later(61) });
    expect(total()).toBe(1);
  });

  it("counts a hundred searches from one network in an hour, and others still", () => {
    const counter = new UnmetCounter();
    for (let index = 0; index < 150; index++) counter.count({ ...search, near: kilometresNorth(index) });
    expect(counter.take()).toHaveLength(100);
    counter.count({ ...search, address: "198.51.100.7" });
    expect(counter.take()).toHaveLength(1);
  });

  it("holds no more than it may, however many ask", () => {
    const counter = new UnmetCounter();
    for (let index = 0; index < 6_000; index++)
      counter.count({
        ...search,
        near: kilometresNorth(index / 4),
        address: `10.0.${index >> 8}.${index & 255}`,
      });
    expect(counter.take()).toHaveLength(5_000);
  });
});

describe("monthOf", () => {
  it("is the first of the month in UTC, or of one before", () => {
    expect(monthOf(new Date("2026-11-30T23:59:59Z"))).toBe("2026-11-01");
    expect(monthOf(new Date("2026-11-30T23:59:59Z"), 11)).toBe("2025-12-01");
    expect(monthOf(new Date("2026-01-15T00:00:00Z"), 1)).toBe("2025-12-01");
  });
});
