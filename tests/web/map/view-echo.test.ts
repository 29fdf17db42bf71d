import { describe, expect, it } from "vitest";
import { ViewEcho } from "../../../web/map/view-echo.ts";

const a = { lat: 39.92345, lon: 116.41234, zoom: 14 };
const b = { lat: 39.93, lon: 116.42, zoom: 14 };
const c = { lat: 39.94, lon: 116.43, zoom: 15 };

describe("ViewEcho", () => {
  it("takes a view handed back for an echo, also when the URL has rounded it to four decimals", () => {
    const echo = new ViewEcho();
    echo.reported(a, 0);
    expect(echo.consume({ lat: 39.9235, lon: 116.4123, zoom: 14 }, 10)).toBe(true);
  });

  it("takes a late echo for one although the map has moved on since", () => {
    const echo = new ViewEcho();
    echo.reported(a, 0);
    echo.reported(b, 100);
    expect(echo.consume(a, 120)).toBe(true);
    expect(echo.consume(b, 140)).toBe(true);
  });

  it("takes the same view for a wish once its echo has been seen: the back button", () => {
    const echo = new ViewEcho();
    echo.reported(a, 0);
    expect(echo.consume(a, 10)).toBe(true);
    echo.reported(b, 500);
    expect(echo.consume(b, 510)).toBe(true);
    expect(echo.consume(a, 600)).toBe(false);
  });

  it("forgets reports that a later echo has passed over", () => {
    const echo = new ViewEcho();
    echo.reported(a, 0);
    echo.reported(b, 10);
    expect(echo.consume(b, 20)).toBe(true);
    expect(echo.consume(a, 30)).toBe(false);
  });

  it("takes anything else for a wish, which ends the wait for echoes", () => {
    const echo = new ViewEcho();
    echo.reported(a, 0);
    expect(echo.consume(c, 10)).toBe(false);
    expect(echo.consume(a, 20)).toBe(false);
  });

  it("does not wait for ever, and another zoom is another view", () => {
    const echo = new ViewEcho();
    echo.reported(a, 0);
    expect(echo.consume({ ...a, zoom: 15 }, 10)).toBe(false);
    echo.reported(a, 20);
    expect(echo.consume(a, 5000)).toBe(false);
  });
});
