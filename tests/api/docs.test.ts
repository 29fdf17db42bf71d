import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { demoRows } from "../../server/demo/rows.ts";
import { useApi } from "../support/api.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";

const NOW = new Date("2026-11-24T06:00:00Z");
const page = readFileSync(resolve(import.meta.dirname, "../../docs/api.md"), "utf8");

/** Each ```graphql block, asked by nobody, by a host or by a planner, with the ```json variables block right after it, if any. */
const examples = [
  ...page.matchAll(/```graphql(?: as (\w+))?\n(.*?)```(?:\s*```json variables\n(.*?)```)?/gs),
].map(([, who, query = "", variables]) => ({
  who,
  query,
  variables: variables ? (JSON.parse(variables) as Record<string, unknown>) : {},
}));

describe("docs/api.md", () => {
  const api = useApi({ now: NOW, demo: true });
  let shells: string[];

  const people = new Map<string, SignedInTester>();

  beforeAll(async () => {
    const place = await api.db
      .selectFrom("places")
      .innerJoin("hosts", "hosts.id", "host_id")
      .where("code", "=", "DEMO-HR-001")
      .select("hosts.name")
      .executeTakeFirstOrThrow();
    people.set("host", await signedIn(api, { hosts: { [place.name]: "EDITOR" } }));
    people.set("planner", await signedIn(api, { roles: ["PLANNER"] }));
    shells = [...page.matchAll(/-d '(\{.*?\})'\n/gs)].map(([, body = ""]) => body);
  });

  it("has examples", () => {
    expect(examples.length).toBeGreaterThanOrEqual(7);
    expect(demoRows(NOW).length).toBeGreaterThanOrEqual(200);
  });

  it.each(examples)("$query works as it stands", async ({ who, query, variables }) => {
    const { status, body } = await (people.get(who ?? "") ?? api).ask(query, variables);
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    const [answer] = Object.values(body.data ?? {});
    expect(answer).not.toBeNull();
    if (Array.isArray(answer)) expect(answer.length).toBeGreaterThan(0);
    else if (typeof answer === "object" && answer !== null && "nodes" in answer)
      expect(answer.nodes).not.toEqual([]);
  });

  it("has a curl that works", async () => {
    expect(shells.length).toBe(1);
    for (const body of shells) {
      const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
      expect((await api.ask(query, variables)).body.errors).toBeUndefined();
    }
  });
});
