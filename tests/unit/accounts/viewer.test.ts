import { expect, it } from "vitest";
import { managesHost } from "../../../server/accounts/rights.ts";
import { mayEdit, type Viewer } from "../../../server/accounts/viewer.ts";

const viewer = (rest: Partial<Viewer>): Viewer => ({
  id: "x",
  name: "x",
  email: "x@example.org",
  isDemo: false,
  roles: new Set(),
  hosts: new Map(),
  ...rest,
});
const administrator = { roles: new Set(["ADMINISTRATOR"] as const) };
const place = { hostId: 1, isDemo: false };
const host = { id: 1, name: "甲", isDemo: false };

it.each([
  ["nobody", null, false, false],
  ["somebody", viewer({}), false, false],
  ["a planner", viewer({ roles: new Set(["PLANNER"]) }), false, false],
  ["an administrator", viewer(administrator), true, true],
  ["an owner", viewer({ hosts: new Map([[1, "OWNER"]]) }), true, true],
  ["an editor", viewer({ hosts: new Map([[1, "EDITOR"]]) }), true, false],
  ["another host's owner", viewer({ hosts: new Map([[2, "OWNER"]]) }), false, false],
  ["the demo's administrator", viewer({ ...administrator, isDemo: true }), false, false],
  ["the demo's owner", viewer({ hosts: new Map([[1, "OWNER"]]), isDemo: true }), false, false],
])("%s: edits a place, says who may", (_who, somebody, edits, manages) => {
  expect(mayEdit(somebody, place)).toBe(edits);
  expect(somebody !== null && managesHost(somebody, host)).toBe(manages);
});

it("the demo's people have the demo", () => {
  const demo = viewer({ ...administrator, isDemo: true });
  expect(mayEdit(demo, { hostId: null, isDemo: true })).toBe(true);
  expect(managesHost(demo, { ...host, isDemo: true })).toBe(true);
  expect(mayEdit(viewer({ hosts: new Map([[1, "OWNER"]]) }), { hostId: null, isDemo: false })).toBe(false);
});
