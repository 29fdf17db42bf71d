import { expect, test } from "vitest";
import { detailDifferences, entryOfPlace } from "../../../web/administration/audit/audit-entry.ts";

test("of an account's event only what people understand is shown", () => {
  const roles = { before: [], after: ["ADMINISTRATOR", "PLANNER"] };
  expect(detailDifferences(JSON.stringify(roles))).toEqual([
    { field: "roles", detail: null, before: null, after: "ADMINISTRATOR PLANNER" },
  ]);
  const membership = { hostId: 7, host: "富商市场", role: null };
  expect(detailDifferences(JSON.stringify(membership))).toEqual([
    { field: "host", detail: null, after: "富商市场" },
    { field: "role", detail: null, after: null },
  ]);
  expect(detailDifferences('{"count": 2}')).toEqual([{ field: "count", detail: null, after: "2" }]);
  expect(detailDifferences("{}")).toEqual([]);
  expect(detailDifferences('{"__proto__": {"host": "x"}, "invitationId": 4}')).toEqual([]);
});

test("that a place was made is said once, by the action", () => {
  const entry = entryOfPlace({
    code: "HR-001",
    name: "富商市场暖心驿站",
    actorId: null,
    revision: {
      version: 1,
      at: "2026-11-24T06:00:00.000Z",
      actor: "import",
      action: "IMPORT",
      changes: [{ field: "PLACE", amenity: null, before: null, after: "富商市场暖心驿站" }],
    },
  });
  expect(entry).toMatchObject({ key: "HR-001 1", action: "IMPORT", differences: [] });
});
