import { beforeAll, describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { placeRow } from "../support/rows.ts";
import { hostId, type SignedInTester, signedIn } from "../support/sign-in.ts";
import {
  CHANGE_HOST,
  CREATE_HOST,
  EVENTS,
  type Events,
  HOSTS,
  type Host,
  type HostPage,
  REMOVE_HOST,
  refused,
} from "./administration-support.ts";

const NOW = new Date("2026-11-18T06:00:00Z");

describe("hosts, by an administrator", () => {
  const api = useApi({
    now: NOW,
    rows: ["A1", "A2", "A3"].map((code) => placeRow({ code, host: "老店" })),
  });
  let admin: SignedInTester;
  beforeAll(async () => {
    admin = await signedIn(api, { name: "管理员", roles: ["ADMINISTRATOR"] });
    await signedIn(api, { hosts: { 老店: "OWNER" } });
    await hostId(api.db, "老店分店", "老店");
  });

  const create = async (name: string, parentId?: string) =>
    (await admin.data<{ createHost: Host }>(CREATE_HOST, { name, parentId })).createHost;
  const change = async (id: string, what: object) =>
    (await admin.data<{ changeHost: Host }>(CHANGE_HOST, { id, ...what })).changeHost;
  const page = async (variables: object = {}) => (await admin.data<HostPage>(HOSTS, { ...variables })).hosts;

  it("are listed with what hangs on them, page by page", async () => {
    const { nodes } = await page({ text: "老店" });
    expect(nodes.map(({ id, ...host }) => [typeof id, host])).toEqual([
      [
        "string",
        { name: "老店", parent: null, isDemo: false, placeCount: 3, branchCount: 1, memberCount: 1 },
      ],
      [
        "string",
        {
          name: "老店分店",
          parent: { name: "老店" },
          isDemo: false,
          placeCount: 0,
          branchCount: 0,
          memberCount: 0,
        },
      ],
    ]);
    expect((await page({ parentId: nodes[0]?.id })).nodes.map(({ name }) => name)).toEqual(["老店分店"]);
    for (const name of ["翻页甲", "翻页乙", "翻页丙"]) await create(name);
    const first = await page({ text: "翻页", first: 2 });
    const second = await page({ text: "翻页", first: 2, after: first.endCursor });
    expect([first.totalCount, second.totalCount, second.endCursor]).toEqual([3, 3, null]);
    expect(new Set([...first.nodes, ...second.nodes].map(({ name }) => name)).size).toBe(3);
    expect(await refused(admin, HOSTS, { after: "bm9uZQ" })).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("have names of their own", async () => {
    const host = await create(" 新单位 ");
    expect(host.name).toBe("新单位");
    expect(await refused(admin, CREATE_HOST, { name: "新单位" })).toEqual({
      code: "BAD_USER_INPUT",
      message: 'expected a name that no other host has, got "新单位"',
    });
    expect((await refused(admin, CHANGE_HOST, { id: host.id, name: "老店" })).message).toContain(
      "no other host",
    );
    expect((await change(host.id, { name: "新单位" })).name).toBe("新单位");
    expect((await refused(admin, CREATE_HOST, { name: "  " })).message).toContain("name of 1 to 200");
  });

  it("are renamed wherever their places show them, in one step that the audit has", async () => {
    const host = (await page({ text: "老店" })).nodes.find(({ name }) => name === "老店") as Host;
    await change(host.id, { name: "百年老店" });
    const { place } = await api.data<{ place: { host: object } }>(
      `{ place(code: "A1") { host { id name } } }`,
    );
    expect(place.host).toEqual({ id: host.id, name: "百年老店" });
    const { administrationEvents } = await admin.data<Events>(EVENTS, { first: 1 });
    expect(administrationEvents.nodes).toMatchObject([
      {
        actor: "管理员",
        actorId: admin.id,
        action: "HOST_CHANGED",
        subjectId: host.id,
        subject: "百年老店",
        changes: [{ name: "name", before: "老店", after: "百年老店" }],
      },
    ]);
    await change(host.id, { name: "老店" });
  });

  it("make chains without circles, at most five levels deep", async () => {
    const chain: Host[] = [];
    for (const level of [1, 2, 3, 4, 5]) chain.push(await create(`第${level}级`, chain.at(-1)?.id));
    const [top, second, , , bottom] = chain as [Host, Host, Host, Host, Host];
    expect(bottom.parent).toEqual({ name: "第4级" });
    expect((await refused(admin, CREATE_HOST, { name: "第6级", parentId: bottom.id })).message).toBe(
      "expected a chain of at most 5 levels, got 6",
    );
    for (const parent of [top, second, bottom])
      expect((await refused(admin, CHANGE_HOST, { id: top.id, parentId: parent.id })).message).toContain(
        "expected a parent that is not part of the host itself",
      );
    const above = await create("第0级");
    expect((await refused(admin, CHANGE_HOST, { id: top.id, parentId: above.id })).message).toContain(
      "got 6",
    );
    expect((await change(second.id, { parentId: null })).parent).toBeNull();
    expect((await change(top.id, { parentId: above.id })).parent).toEqual({ name: "第0级" });
    expect((await change(top.id, { name: "第一级" })).parent, "what is not named stays").toEqual({
      name: "第0级",
    });
  });

  it("make no circle by two moves at once", async () => {
    const [one, other] = [await create("东"), await create("西")];
    const answers = await Promise.all([
      admin.ask(CHANGE_HOST, { id: one.id, parentId: other.id }),
      admin.ask(CHANGE_HOST, { id: other.id, parentId: one.id }),
    ]);
    const codes = answers.map(({ body }) => body.errors?.[0]?.extensions?.code ?? "done");
    expect(codes.toSorted()).toEqual(["BAD_USER_INPUT", "done"]);
  });

  it("are removed when nothing hangs on them", async () => {
    const { nodes } = await page({ text: "老店" });
    const [chain, branch] = nodes as [Host, Host];
    expect((await refused(admin, REMOVE_HOST, { id: chain.id })).message).toBe(
      "expected a host without places, branches and members, got one with 3, 1 and 1",
    );
    expect(await admin.data(REMOVE_HOST, { id: branch.id })).toEqual({ removeHost: branch.id });
    expect(await refused(admin, REMOVE_HOST, { id: branch.id })).toEqual({
      code: "NOT_FOUND",
      message: `expected the id of a host, got "${branch.id}"`,
    });
    for (const id of ["0", "x", "1e3", "99999999999"])
      expect((await refused(admin, REMOVE_HOST, { id })).message).toBe(
        `expected the id of a host, got "${id}"`,
      );
    expect((await refused(admin, CREATE_HOST, { name: "孤儿", parentId: branch.id })).message).toContain(
      "expected the id of a host as parentId",
    );
  });
});
