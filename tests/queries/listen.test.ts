import { sql } from "kysely";
import { expect, test } from "vitest";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();

const notify = (channel: string, payload: string) => sql`select pg_notify(${channel}, ${payload})`;
const noGap = () => {
  throw new Error("expected no gap");
};

test("tells what a transaction has notified, once it is committed", async () => {
  const heard: string[] = [];
  const stop = await database.listen("told", (payload) => heard.push(payload), noGap);
  await database.db.transaction().execute(async (trx) => {
    await notify("told", "first").execute(trx);
    await notify("told", "第二").execute(trx);
    await notify("another channel", "nothing").execute(trx);
    await sql`select 1`.execute(trx);
    expect(heard).toEqual([]);
  });
  await expect.poll(() => heard).toEqual(["first", "第二"]);
  await stop();
});

test("tells nothing of a transaction that was rolled back", async () => {
  const heard: string[] = [];
  const stop = await database.listen("undone", (payload) => heard.push(payload), noGap);
  const failing = database.db.transaction().execute(async (trx) => {
    await notify("undone", "never").execute(trx);
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  await notify("undone", "after").execute(database.db);
  await expect.poll(() => heard).toEqual(["after"]);
  await stop();
});

test("goes on when a transaction under way at its start is rolled back", async () => {
  const heard: string[] = [];
  const trx = await database.db.startTransaction().execute();
  const starting = database.listen("meanwhile", (payload) => heard.push(payload), noGap);
  await sql`select 1`.execute(trx);
  await trx.rollback().execute();
  const stop = await starting;
  await notify("meanwhile", "heard").execute(database.db);
  await expect.poll(() => heard).toEqual(["heard"]);
  await stop();
});

test("tells each of two followers, and nothing to one that has stopped", async () => {
  const heard = { staying: [] as string[], leaving: [] as string[] };
  const stay = await database.listen("shared", (payload) => heard.staying.push(payload), noGap);
  const leave = await database.listen("shared", (payload) => heard.leaving.push(payload), noGap);
  await notify("shared", "both").execute(database.db);
  await expect.poll(() => heard).toEqual({ staying: ["both"], leaving: ["both"] });
  await leave();
  await notify("shared", "one").execute(database.db);
  await expect.poll(() => heard.staying).toEqual(["both", "one"]);
  expect(heard.leaving).toEqual(["both"]);
  await stay();
});
