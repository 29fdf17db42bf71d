import pg from "pg";

/** The migrated database that the others are copies of. */
export const TEMPLATE = "nuanyi_template";

/**
 * Creates a database as a copy of another.
 * @param admin the address of any other database of the server
 * @returns its address
 */
export async function createDatabase(admin: string, name: string, template = TEMPLATE): Promise<string> {
  await run(admin, `create database ${name} template ${template}`);
  return Object.assign(new URL(admin), { pathname: `/${name}` }).href;
}

export async function dropDatabase(admin: string, name: string): Promise<void> {
  await run(admin, `drop database if exists ${name} with (force)`);
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
