import { expect, inject, test } from "vitest";
import { migrations } from "../../migrations/index.ts";
import { emptyTarget, type Settings, startCli } from "../support/cli.ts";

async function runCli(settings: Settings) {
  const { out, ...rest } = await startCli("database/migrate", settings).result;
  return { lines: out.trimEnd().split("\n"), ...rest };
}

test("npm run migrate brings a database up to date, once", async () => {
  const target = await emptyTarget();
  const first = await runCli(target);
  expect(first).toMatchObject({ err: "", code: 0 });
  const applied = Object.keys(migrations).map((name) => `applied ${name}`);
  // The embedded database is created with its tables
  if (inject("database") === "embedded") expect(first.lines).toContain("the database is ready");
  else expect(first.lines).toEqual(applied);

  const again = await runCli(target);
  expect(again).toEqual({ lines: ["nothing to do: the database is up to date"], err: "", code: 0 });
});

test("npm run migrate says in one line why it cannot", async () => {
  const { err, code } = await runCli({ DATABASE_URL: "postgres://me:s3cret@127.0.0.1:1/nuanyi" });
  expect(code).toBe(1);
  expect(err).toMatch(
    /^cannot use PostgreSQL at me@127\.0\.0\.1:1\/nuanyi: nothing listens there: [^\n]*\n$/,
  );
  expect(err).not.toContain("s3cret");
});
