import { describe, expect, it } from "vitest";
import { opennessAt } from "../../../server/hours/openness.ts";
import { kilometres } from "./geometry.ts";
import { inBeijing, noHolidays, opennessIn, place } from "./loaded.ts";

describe("the places that newspapers described", () => {
  const available = (code: string) =>
    place(code).amenities.flatMap((amenity) => (amenity.state === "AVAILABLE" ? amenity.code : []));

  it("Fushang market on Huairou's shopping street", () => {
    expect(place("DEMO-HR-001")).toMatchObject({ name: "富商市场暖心驿站", districtCode: "110116002" });
    expect(available("DEMO-HR-001")).toEqual(
      expect.arrayContaining([
        "MICROWAVE",
        "TYRE_PUMP",
        "FIRST_AID",
        "SEWING_KIT",
        "PHONE_CHARGING",
        "WIFI",
        "NEWSPAPERS",
      ]),
    );
    expect(opennessIn("DEMO-HR-001", "2026-11-22T09:00")).toBe("OPEN");
    expect(opennessIn("DEMO-HR-001", "2026-11-22T18:00")).toBe("CLOSED");
    expect(kilometres(place("DEMO-HR-001"), place("DEMO-HR-002"))).toBeLessThan(0.1);
  });

  it("将小爱 in Jiangtai, with a counsellor at fixed hours", () => {
    const counsellor = place("DEMO-CY-040").amenities.find(({ code }) => code === "COUNSELLING");
    const at = (time: string) => opennessAt(counsellor?.hours ?? null, noHolidays, inBeijing(time));
    expect(at("2026-11-19T14:30")).toBe("OPEN"); // Thursday
    expect(at("2026-11-19T16:00")).toBe("CLOSED");
    expect(at("2026-11-18T14:30")).toBe("CLOSED"); // Wednesday
  });

  it("the sofa in Donghuamen, the rooms in Nanluoguxiang, Zhizao street round the clock, a village in Baoshan", () => {
    expect(available("DEMO-DC-001")).toEqual(
      expect.arrayContaining(["SEATING", "MICROWAVE", "KETTLE", "AIR_CONDITIONING", "WIFI", "TOILET"]),
    );
    expect(opennessIn("DEMO-DC-010", "2026-11-22T19:59")).toBe("OPEN"); // Sunday
    expect(opennessIn("DEMO-DC-010", "2026-11-23T12:00")).toBe("CLOSED"); // Monday
    expect(opennessIn("DEMO-HD-001", "2026-11-23T03:00")).toBe("OPEN");
    expect(place("DEMO-HD-001")).toMatchObject({ kind: "SERVICE_CENTRE", access: "SCAN_CODE" });
    expect(place("DEMO-HR-029")).toMatchObject({ kind: "SERVICE_CENTRE", districtCode: "110116111" });
  });
});
