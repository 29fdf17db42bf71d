import { expect, test } from "vitest";
import { homeOf } from "../../../web/state/use-viewer.ts";

const HOST = { id: "1", name: "富商市场" };

test.each([
  ["an administrator", { roles: ["ADMINISTRATOR"], memberships: [] }, "/admin"],
  [
    "one who also has places",
    { roles: ["ADMINISTRATOR"], memberships: [{ role: "OWNER", host: HOST }] },
    "/admin",
  ],
  ["a host", { roles: [], memberships: [{ role: "EDITOR", host: HOST }] }, "/host"],
  ["a planner", { roles: ["PLANNER"], memberships: [] }, "/plan"],
  ["a case worker", { roles: ["CASE_WORKER"], memberships: [] }, "/account"],
  ["somebody without rights", { roles: [], memberships: [] }, "/account"],
] as const)("%s starts at the screen where they have most to do", (_, { roles, memberships }, home) => {
  expect(homeOf({ roles: [...roles], memberships: [...memberships] })).toBe(home);
});
