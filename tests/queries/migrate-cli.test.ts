import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, inject, onTestFinished, test } from "vitest";
import { migrations } from "../../migrations/index.ts";
import { createDatabase, dropDatabase } from "../support/postgres-databases.ts";
import { temporaryFolder } from "../support/temporary.ts";

const CLI = fileURLToPath(new URL("../../server/database/migrate.cli.ts", import.meta.url));

async function runCli(settings: Record<string, string>) {
  const { DATABASE_URL: _, DATA_DIR: __, NODE_ENV: ___, ...outside } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", CLI], { env: { ...outside, ...settings } });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { lines: out.trimEnd().split("\n"), err, code };
}

async function emptyTarget(): Promise<Record<string, string>> {
  if (inject("database") === "embedded") return { DATA_DIR: await temporaryFolder() };
  const admin = inject("postgresUrl");
  const name = `empty_${randomUUID().replaceAll("-", "")}`;
  onTestFinished(() => dropDatabase(admin, name));
  return { DATABASE_URL: await createDatabase(admin, name, "template0") };
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
