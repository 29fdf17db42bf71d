import { sql } from "kysely";
import { connect } from "../../server/database/connect.ts";

/**
 * Opens the embedded database of a folder and prints "open", or why not.
 * "hold" then waits until its input ends; "write" inserts hosts named by number from `first`, some alone and some
 * in a transaction of three, and prints each number once the database has acknowledged it.
 */
const [dataDir = "", mode = "hold", first = "0"] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

const connection = await connect({
  dataDir,
  holder: `${mode} test`,
  onProgress: (message) => say(`progress ${message}`),
}).catch((error: Error) => {
  say(error.message);
  process.exit(1);
});
say("open");

if (mode === "write") await write(Number(first));
for await (const _ of process.stdin);
await connection.close();
say("closed");

async function write(from: number): Promise<never> {
  const { db } = connection;
  for (let number = from; ; number += 4) {
    await db
      .insertInto("hosts")
      .values({ name: `${number}` })
      .execute();
    say(`${number}`);
    const three = [number + 1, number + 2, number + 3];
    await db.transaction().execute(async (trx) => {
      for (const one of three)
        await trx
          .insertInto("hosts")
          .values({ name: `${one}` })
          .execute();
    });
    for (const one of three) say(`${one}`);
    // Now and then what a long life brings: the log cut, dead rows swept away
    if (number % 400 === 0) await sql`checkpoint`.execute(db);
    await new Promise((resolve) => setImmediate(resolve)); // lets what was said leave the process
  }
}
