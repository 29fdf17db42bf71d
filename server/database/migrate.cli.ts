import { readConfig } from "../config.ts";
import { NuanyiError } from "../errors.ts";
import { connect } from "./connect.ts";
import { migrate } from "./migrate.ts";

/** `npm run migrate`: brings the database of DATABASE_URL or DATA_DIR up to date and says what was done. */
async function main(): Promise<void> {
  const { databaseUrl, dataDir } = readConfig(process.env);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const connection = await connect({ databaseUrl, dataDir, holder: "npm run migrate", onProgress: say });
  try {
    const applied = await migrate(connection.db);
    for (const name of applied) say(`applied ${name}`);
    if (applied.length === 0) say("nothing to do: the database is up to date");
  } finally {
    await connection.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof NuanyiError ? error.message : error);
  process.exitCode = 1;
});
