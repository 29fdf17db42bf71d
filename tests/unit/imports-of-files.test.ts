import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { cruise, type ICruiseOptions, type IReporterOutput, type IRuleSetType } from "dependency-cruiser";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const { forbidden, options } = createRequire(import.meta.url)(join(ROOT, ".dependency-cruiser.cjs")) as {
  forbidden: IRuleSetType["forbidden"];
  options: Record<string, unknown>;
};

/** The names of the rules that the files below `folder` break. */
async function brokenRules(folder: string): Promise<string[]> {
  const { output } = (await cruise(["server", "web", "schema", "migrations"], {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  } as ICruiseOptions)) as IReporterOutput & {
    output: { summary: { violations: { rule: { name: string }; from: string; to: string }[] } };
  };
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** A tree with one import that goes the wrong way. */
const WRONG: [rule: string, from: string, to: string][] = [
  ["app-and-server-meet-in-schema", "web/search/a.ts", "server/places/a.ts"],
  ["server-without-app", "server/places/a.ts", "web/ui/a.ts"],
  ["queries-hold-sql-only", "server/places/a.queries.ts", "server/places/a.service.ts"],
  ["services-know-no-api", "server/places/a.service.ts", "server/places/a.type.ts"],
  ["types-are-shapes", "server/places/a.type.ts", "server/places/a.service.ts"],
  ["resolvers-stay-below-the-schema", "server/places/a.resolver.ts", "server/graphql/schema.ts"],
  ["database-is-the-bottom", "server/database/a.ts", "server/places/a.ts"],
  ["capabilities-below-the-app", "server/places/a.ts", "server/app.ts"],
  ["entries-are-not-imported", "server/app.ts", "server/main.ts"],
  ["errors-import-nothing", "server/errors.ts", "server/clock.ts"],
  ["screens-do-not-know-one-another", "web/search/a.ts", "web/design/a.ts"],
  ["shared-pieces-know-no-screen", "web/ui/a.ts", "web/search/a.ts"],
  ["ui-knows-no-data", "web/ui/a.ts", "web/graphql/a.ts"],
];

describe("imports", () => {
  it("go down only", async () => {
    expect(await brokenRules(ROOT)).toEqual([]);
  });

  it.each(WRONG)("the rule %s catches %s importing %s", async (rule, from, to) => {
    const folder = await mkdtemp(join(tmpdir(), "nuanyi-imports-"));
    try {
      for (const place of ["server", "web", "schema", "migrations"]) await mkdir(join(folder, place));
      await write(join(folder, to), "export const there = 1;\n");
      const up = "../".repeat(from.split("/").length - 1);
      await write(join(folder, from), `import { there } from "${up}${to}";\nexport const here = there;\n`);
      expect((await brokenRules(folder)).map((line) => line.split(":")[0])).toContain(rule);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
