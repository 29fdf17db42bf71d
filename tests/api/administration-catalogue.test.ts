import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { placeRow } from "../support/rows.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";
import { EVENTS, type Events, refused } from "./administration-support.ts";
import { change, type Edit, RESTORE } from "./editing-support.ts";

const NOW = new Date("2026-11-18T06:00:00Z");
const LOCKER = { code: "LOCKER", name: "储物柜", nameEn: "Locker", icon: "door" };

const WRITE = (name: string) => `mutation ($code: ID!, $name: String!, $nameEn: String!, $icon: String!) {
  amenity: ${name}(code: $code, name: $name, nameEn: $nameEn, icon: $icon) { code name nameEn icon }
}`;
const CREATE = WRITE("createAmenity");
const CHANGE = WRITE("changeAmenity");
const REMOVE = "mutation ($code: ID!) { removeAmenity(code: $code) }";

describe("the catalogue of amenities, by an administrator", () => {
  const api = useApi({
    now: NOW,
    rows: [
      placeRow({ code: "A", amenities: [{ code: "WIFI", state: "AVAILABLE" }] }),
      placeRow({ code: "B", amenities: [{ code: "WIFI", state: "ABSENT" }] }),
    ],
  });
  let admin: SignedInTester;
  beforeAll(async () => {
    admin = await signedIn(api, { name: "管理员", roles: ["ADMINISTRATOR"] });
  });

  const catalogue = async () =>
    (await api.data<{ amenities: object[] }>("{ amenities { code name nameEn icon } }")).amenities;
  const uses = async () => {
    const { amenityUses } = await admin.data<{
      amenityUses: { amenity: { code: string }; placeCount: number }[];
    }>("{ amenityUses { amenity { code } placeCount } }");
    return new Map(amenityUses.map(({ amenity, placeCount }) => [amenity.code, placeCount]));
  };

  it("tells which entries are used, and which icons there are", async () => {
    const counts = await uses();
    expect([counts.get("WIFI"), counts.get("KETTLE"), counts.size]).toEqual([2, 0, 24]);
    const { amenityIcons } = await api.data<{ amenityIcons: string[] }>("{ amenityIcons }");
    expect(amenityIcons).toContain("kettle");
  });

  it("gets an entry, which everybody sees at once and places can list; changes it, and loses it", async () => {
    await catalogue();
    expect(await admin.data(CREATE, LOCKER)).toEqual({ amenity: LOCKER });
    await expect.poll(catalogue).toContainEqual(LOCKER);
    await admin.data(
      `mutation { changePlace(place: { code: "A", expectedVersion: 1 }, idempotencyKey: "locker-1",
        change: { amenities: [{ code: "LOCKER", state: AVAILABLE }] }) { version } }`,
    );
    const changed = { ...LOCKER, name: "寄存柜", icon: "kiosk" };
    expect(await admin.data(CHANGE, changed)).toEqual({ amenity: changed });
    await expect.poll(catalogue).toContainEqual(changed);
    expect(await refused(admin, REMOVE, { code: "LOCKER" })).toEqual({
      code: "BAD_USER_INPUT",
      message: 'expected an amenity that no place lists, got "LOCKER"',
    });
    await admin.data(
      `mutation { changePlace(place: { code: "A", expectedVersion: 2 }, idempotencyKey: "locker-2",
        change: { amenities: [{ code: "LOCKER", state: null }] }) { version } }`,
    );
    expect(await admin.data(REMOVE, { code: "LOCKER" })).toEqual({ removeAmenity: "LOCKER" });
    await expect.poll(catalogue).not.toContainEqual(changed);

    const { administrationEvents } = await admin.data<Events>(EVENTS);
    expect(administrationEvents.nodes.map(({ action, subjectId }) => [action, subjectId])).toEqual([
      ["AMENITY_REMOVED", "LOCKER"],
      ["AMENITY_CHANGED", "LOCKER"],
      ["AMENITY_CREATED", "LOCKER"],
    ]);
    expect(administrationEvents.nodes[1]?.changes).toEqual([
      { name: "name", before: "储物柜", after: "寄存柜" },
      { name: "icon", before: "door", after: "kiosk" },
    ]);
  });

  it.each([
    [
      "a code that is taken",
      CREATE,
      { ...LOCKER, code: "WIFI" },
      'expected a code that no amenity has, got "WIFI"',
    ],
    [
      "a code in small letters",
      CREATE,
      { ...LOCKER, code: "locker" },
      "expected a code of 2 to 40 capital letters",
    ],
    [
      "an icon that is not drawn",
      CREATE,
      { ...LOCKER, icon: "unicorn" },
      "expected one of the icons cup, bowl",
    ],
    [
      "an icon of the prototype",
      CHANGE,
      { ...LOCKER, code: "WIFI", icon: "toString" },
      "expected one of the icons",
    ],
    ["a blank name", CHANGE, { ...LOCKER, code: "WIFI", name: " " }, "expected name of 1 to 40 characters"],
    [
      "a long English name",
      CHANGE,
      { ...LOCKER, code: "WIFI", nameEn: "x".repeat(41) },
      "expected nameEn of 1 to 40",
    ],
  ])("refuses %s", async (_, document, variables, message) => {
    const before = await catalogue();
    const answer = await refused(admin, document, variables);
    expect(answer).toEqual({ code: "BAD_USER_INPUT", message: expect.stringContaining(message) });
    expect(await catalogue()).toEqual(before);
  });

  it("knows no other entries", async () => {
    for (const [document, variables] of [
      [CHANGE, LOCKER],
      [REMOVE, { code: "NOTHING" }],
    ] as const)
      expect((await refused(admin, document, variables)).code).toBe("NOT_FOUND");
  });

  it("keeps no version of a place from being restored by what it has no longer", async () => {
    const sauna = { code: "SAUNA", name: "桑拿", nameEn: "Sauna", icon: "door" };
    await admin.data(CREATE, sauna);
    const list = (state: string | null) => ({ amenities: [{ code: "SAUNA", state }] });
    await change(admin, "B", 1, list("AVAILABLE"));
    await change(admin, "B", 2, list(null));
    await admin.data(REMOVE, { code: "SAUNA" });
    const { restorePlace } = await admin.data<{ restorePlace: Edit }>(RESTORE, {
      place: { code: "B", expectedVersion: 3 },
      version: 2,
      key: randomUUID(),
    });
    expect(restorePlace).toMatchObject({ version: 4, revision: { action: "RESTORE" } });
    const { place } = await api.data<{ place: { amenities: object[] } }>(
      `{ place(code: "B") { amenities { amenity { code } state } } }`,
    );
    expect(place.amenities).toEqual([{ amenity: { code: "WIFI" }, state: "ABSENT" }]);
  });
});
