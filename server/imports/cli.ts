import { type Command, Option } from "commander";
import { readConfig } from "../config.ts";
import { type Connection, connect } from "../database/connect.ts";
import { migrate } from "../database/migrate.ts";
import { NuanyiError } from "../errors.ts";
import { seedCalendar } from "../hours/hours.queries.ts";
import { DATUMS } from "../places/datum.ts";

/** What import.cli.ts and export.cli.ts share. */

export const datumOption = () =>
  new Option("--datum <datum>", "what the coordinates refer to").choices(DATUMS).default("wgs84");

/** Text for people; the data of an export has standard output to itself. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs `use` on the configured database, created and brought up to date where needed, and closes it.
 * @throws UnavailableError where it cannot be used, such as an embedded one that a server holds
 */
export async function withConfiguredDatabase(
  command: string,
  use: (connection: Connection) => Promise<void>,
): Promise<void> {
  const { databaseUrl, dataDir } = readConfig(process.env);
  const connection = await connect({ databaseUrl, dataDir, holder: `npm run ${command}`, onProgress: say });
  try {
    await migrate(connection.db);
    await seedCalendar(connection.db);
    await use(connection);
  } finally {
    await connection.close();
  }
}

/** Parses the arguments and runs; an expected failure is one line and exit status 1. */
export async function run(program: Command): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode ||= 1;
    console.error(error instanceof NuanyiError ? error.message : error);
  }
}
