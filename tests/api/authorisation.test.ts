import "reflect-metadata";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { createSchema } from "../../server/graphql/schema.ts";
import { useApi } from "../support/api.ts";
import { signedIn, type Who } from "../support/sign-in.ts";
import { CALLERS, type Caller, MUTATIONS, type World } from "./authorisation-table.ts";

const NOW = new Date("2026-11-18T06:00:00Z");

const inSchema = Object.values(createSchema().getMutationType()?.getFields() ?? {});
const cases = inSchema.flatMap(({ name }) => CALLERS.map((caller) => [name, caller] as const));

describe("every mutation, asked by everybody", () => {
  const api = useApi({ now: NOW });
  const world: World = { api, hosts: { own: "富商市场", other: "别家" } };
  const rights: Record<Exclude<Caller, "anonymous">, Who> = {
    "another host": { hosts: { [world.hosts.other]: "OWNER" } },
    host: { hosts: { [world.hosts.own]: "OWNER" } },
    planner: { roles: ["PLANNER"] },
    administrator: { roles: ["ADMINISTRATOR"] },
  };

  it("is in the table, and the table names none that is not there", () => {
    expect([...MUTATIONS.keys()].toSorted()).toEqual(inSchema.map(({ name }) => name).toSorted());
  });

  it.each(cases)("%s as %s", async (name, caller) => {
    const mutation = MUTATIONS.get(name);
    if (!mutation) throw new Error(`expected ${name} in the table of what each may do`);
    const tester = caller === "anonymous" ? undefined : await signedIn(api, rights[caller]);
    const of = { name: `${name}-${caller.replace(" ", "-")}`, userId: tester?.id ?? null };
    const variables = await mutation.prepare(world, of);
    const before = await contents();
    const { body } = await (tester ?? api).ask(mutation.document, variables);
    const outcome = body.errors?.[0]?.extensions?.code ?? "done";
    expect([outcome, body.errors?.[0]?.message ?? ""]).toEqual([mutation.may[caller], expect.any(String)]);
    if (outcome === "done") expect(await contents(), "what is done is seen").not.toEqual(before);
    else expect(await contents(), "what is refused changes nothing").toEqual(before);
  });

  /** A digest of every table; turns taken at what is limited are no change. */
  async function contents(): Promise<Record<string, string>> {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
        and relname not in ('rate_limits', 'spatial_ref_sys')`.execute(api.db);
    const digests = rows.map(async ({ name }) => {
      const { rows: answer } = await sql<{ digest: string }>`
        select coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as digest from ${sql.table(name)} as t`.execute(
        api.db,
      );
      return [name, answer[0]?.digest ?? ""] as const;
    });
    return Object.fromEntries(await Promise.all(digests));
  }
});
