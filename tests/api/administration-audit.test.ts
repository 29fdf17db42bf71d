import { beforeAll, describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { daily, placeRow } from "../support/rows.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";
import { CREATE_HOST, EVENTS, type Events, edit, RETIRE, refused } from "./administration-support.ts";
import { change } from "./editing-support.ts";

const NOW = new Date("2026-11-18T06:00:00Z");

const AUDIT = `query ($first: Int, $after: String, $actorId: ID, $code: ID) {
  audit(first: $first, after: $after, actorId: $actorId, code: $code) {
    nodes { code name actorId revision { version at actor action changes { field before after } } } endCursor
  }
}`;

interface Audit {
  audit: {
    nodes: {
      code: string;
      name: string;
      actorId: string | null;
      revision: { version: number; at: string; actor: string; action: string; changes: { field: string }[] };
    }[];
    endCursor: string | null;
  };
}

describe("the audit", () => {
  const api = useApi({
    now: NOW,
    rows: ["A", "B", "C"].map((code) => placeRow({ code, host: "甲单位", hours: daily(540, 1080) })),
  });
  let admin: SignedInTester;
  let host: SignedInTester;
  beforeAll(async () => {
    admin = await signedIn(api, { name: "管理员", roles: ["ADMINISTRATOR"] });
    host = await signedIn(api, { name: "店长", hosts: { 甲单位: "OWNER" } });
    await change(host, "B", 1, { phone: "12345" });
    // the same moment: the order is then that of the changes
    await change(host, "A", 1, { phone: "12345" });
    api.now = new Date("2026-11-18T07:00:00Z");
    await edit(admin, RETIRE, { place: { code: "C", expectedVersion: 1 } });
  });
  const audit = async (variables: object = {}) => (await admin.data<Audit>(AUDIT, { ...variables })).audit;

  it("lists the changes of all places, the latest first, with who made them and what differs", async () => {
    const { nodes, endCursor } = await audit({ first: 3 });
    expect(nodes.map(({ code, name, actorId, revision }) => [code, name, actorId, revision])).toEqual([
      [
        "C",
        "驿站 C",
        admin.id,
        {
          version: 2,
          at: "2026-11-18T07:00:00.000Z",
          actor: "管理员",
          action: "RETIRE",
          changes: [{ field: "STATUS", before: "ACTIVE", after: "RETIRED" }],
        },
      ],
      ["A", "驿站 A", host.id, phoneChange()],
      ["B", "驿站 B", host.id, phoneChange()],
    ]);
    const rest = await audit({ first: 3, after: endCursor });
    expect(rest.nodes.map(({ code, actorId, revision }) => [code, actorId, revision.action])).toEqual([
      ["C", null, "IMPORT"],
      ["B", null, "IMPORT"],
      ["A", null, "IMPORT"],
    ]);
    expect(rest.endCursor).toBeNull();
  });

  function phoneChange() {
    return {
      version: 2,
      at: NOW.toISOString(),
      actor: "店长",
      action: "CHANGE",
      changes: [{ field: "PHONE", before: null, after: "12345" }],
    };
  }

  it("is narrowed to one person or one place", async () => {
    expect((await audit({ actorId: host.id })).nodes.map(({ code }) => code)).toEqual(["A", "B"]);
    expect((await audit({ code: "C" })).nodes.map(({ revision }) => revision.action)).toEqual([
      "RETIRE",
      "IMPORT",
    ]);
    expect((await audit({ code: "NOWHERE" })).nodes).toEqual([]);
  });

  it("has what was done to hosts beside it, page by page, and none of it can be changed", async () => {
    for (const name of ["乙", "丙", "丁"]) await admin.data(CREATE_HOST, { name });
    const { administrationEvents: first } = await admin.data<Events>(EVENTS, { first: 2 });
    expect(first.nodes.map(({ subject, action }) => [subject, action])).toEqual([
      ["丁", "HOST_CREATED"],
      ["丙", "HOST_CREATED"],
    ]);
    expect(first.nodes[0]).toMatchObject({ at: api.now.toISOString(), actorId: admin.id, actor: "管理员" });
    const { administrationEvents: second } = await admin.data<Events>(EVENTS, { after: first.endCursor });
    expect([second.nodes.map(({ subject }) => subject), second.endCursor]).toEqual([["乙"], null]);
    await expect(api.db.deleteFrom("administration_events").execute()).rejects.toThrow("append-only");
    await expect(
      api.db.updateTable("administration_events").set({ subject_name: "别的" }).execute(),
    ).rejects.toThrow("append-only");
  });

  it.each([
    [AUDIT, { after: Buffer.from("audit:yesterday 5").toString("base64url") }],
    [AUDIT, { after: Buffer.from("event:5").toString("base64url") }],
    [AUDIT, { first: 101 }],
    [EVENTS, { after: Buffer.from("event:x").toString("base64url") }],
    [EVENTS, { first: 0 }],
  ])("refuses what is no page: %#", async (document, variables) => {
    expect((await refused(admin, document, variables)).code).toBe("BAD_USER_INPUT");
  });
});
