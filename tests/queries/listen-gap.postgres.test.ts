import { sql } from "kysely";
import { expect, test } from "vitest";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();

/** Ends the connections that listen, as a server that is started anew does. */
const cutListeners = () =>
  sql`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and query like 'listen %'`.execute(database.db);

const countListeners = async () => {
  const { rows } = await sql`
    select pid from pg_stat_activity
    where datname = current_database() and query like 'listen %'`.execute(database.db);
  return rows.length;
};

test("is opened again when it was lost, and says that something may have been missed", async () => {
  const heard: string[] = [];
  const stop = await database.listen(
    "cut",
    (payload) => heard.push(payload),
    () => heard.push("a gap"),
  );
  for (const round of [1, 2]) {
    heard.length = 0;
    await cutListeners();
    await expect.poll(() => heard).toEqual(["a gap"]);
    await sql`select pg_notify('cut', ${`round ${round}`})`.execute(database.db);
    await expect.poll(() => heard).toEqual(["a gap", `round ${round}`]);
  }
  await stop();
  await expect.poll(countListeners).toBe(0);
});

test("stops while it is lost", async () => {
  const stop = await database.listen(
    "lost",
    () => {},
    () => {},
  );
  await cutListeners();
  await stop();
  await expect.poll(countListeners).toBe(0);
});
