import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { inject, onTestFinished } from "vitest";
import { createDatabase, dropDatabase } from "./postgres-databases.ts";
import { temporaryFolder } from "./temporary.ts";

export type Settings = Record<string, string>;

export interface CliResult {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Starts a command of the project, such as "imports/import", with these settings alone. */
export function startCli(
  name: string,
  settings: Settings,
  ...args: string[]
): { child: ChildProcess; result: Promise<CliResult> } {
  const cli = fileURLToPath(new URL(`../../server/${name}.cli.ts`, import.meta.url));
  // Nothing that this machine has set, and nothing that another Node warns of.
  const env = { PATH: process.env.PATH, NODE_NO_WARNINGS: "1", ...settings };
  const child = spawn(process.execPath, ["--import", "tsx", cli, ...args], {
    env,
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { child, result: ended.then(([out, err, [code]]) => ({ out, err, code })) };
}

/** A new database on the test's server, empty and without any extension; gone after the test. */
export async function emptyDatabase(): Promise<string> {
  const admin = inject("postgresUrl");
  const name = `empty_${randomUUID().replaceAll("-", "")}`;
  onTestFinished(() => dropDatabase(admin, name));
  return createDatabase(admin, name, "template0");
}

/** Settings of a database that is not there yet (embedded), or has no tables yet. */
export async function emptyTarget(): Promise<Settings> {
  return inject("database") === "embedded"
    ? { DATA_DIR: join(await temporaryFolder(), "data") }
    : { DATABASE_URL: await emptyDatabase() };
}
