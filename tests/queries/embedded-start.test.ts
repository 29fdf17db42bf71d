import fs from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type ConnectOptions, connect } from "../../server/database/connect.ts";
import { logBytes, upkeep } from "../../server/database/embedded-upkeep.ts";
import { startChild } from "../support/child.ts";
import { temporaryFolder } from "../support/temporary.ts";

async function open(options: ConnectOptions) {
  const connection = await connect(options);
  onTestFinished(() => connection.close());
  return connection;
}

const addHost = (name: string) => ({ name });

describe("the first start", () => {
  test("tells how far it is, and later ones find what was stored", async () => {
    const dataDir = join(await temporaryFolder(), "not", "there", "yet");
    const fractions: (number | undefined)[] = [];
    const first = await open({ dataDir, onProgress: (_, fraction) => fractions.push(fraction) });
    expect(first).toMatchObject({ kind: "embedded", wasCreated: true });
    expect(fractions.at(-1)).toBe(1);
    expect(fractions).toEqual(fractions.toSorted());
    await first.db.insertInto("hosts").values(addHost("stored")).execute();
    await first.close();
    await first.close();

    const onProgress = vi.fn();
    const later = await open({ dataDir, onProgress });
    expect(later.wasCreated).toBe(false);
    expect(onProgress).not.toHaveBeenCalled();
    expect(await later.db.selectFrom("hosts").select("name").execute()).toEqual([{ name: "stored" }]);
  });
});

describe("a folder that will not do", () => {
  test("because another process has it", async () => {
    const dataDir = await temporaryFolder();
    const holder = startChild("embedded-child", dataDir, "hold");
    onTestFinished(() => holder.kill());
    while ((await holder.next()) !== "open");
    await expect(connect({ dataDir })).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringContaining(`in use by process ${holder.pid} `),
    });
  });

  test("because it is a file", async () => {
    const dataDir = join(await temporaryFolder(), "file");
    await writeFile(dataDir, "");
    await expect(connect({ dataDir })).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: `expected DATA_DIR ${dataDir} to be a folder that can be written, got EEXIST`,
    });
  });

  test.each([
    ["17\n", "17"],
    [undefined, "something else"],
  ])("because its database is not ours (%o)", async (version, got) => {
    const dataDir = await temporaryFolder();
    await mkdir(join(dataDir, "postgres"));
    await writeFile(join(dataDir, "postgres", "precious"), "");
    if (version) await writeFile(join(dataDir, "postgres", "PG_VERSION"), version);
    await expect(connect({ dataDir })).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringContaining(`PostgreSQL 18, got ${got}:`),
    });
    expect(await readdir(join(dataDir, "postgres"))).toContain("precious");
    expect(await readdir(dataDir)).toEqual(["postgres"]); // the lock is gone
  });
});

describe("what is committed", () => {
  test("is on disk: each commit asks it to be", async () => {
    const { db } = await open({ dataDir: await temporaryFolder() });
    const { rows } = await sql`
      select current_setting('fsync') as fsync, current_setting('wal_sync_method') as how`.execute(db);
    expect(rows).toEqual([{ fsync: "on", how: "fsync" }]);

    const fsync = vi.spyOn(fs, "fsyncSync");
    syncBuiltinESMExports();
    onTestFinished(() => {
      fsync.mockRestore();
      syncBuiltinESMExports();
    });
    for (const name of ["a", "b", "c"]) await db.insertInto("hosts").values(addHost(name)).execute();
    expect(fsync.mock.calls.length).toBeGreaterThanOrEqual(3);
  });
});

describe("upkeep", () => {
  test("cuts the log and tells the planner how many rows there are", async () => {
    const { db } = await open({ dataDir: await temporaryFolder() });
    const text = "x".repeat(1000);
    for (let batch = 0; batch < 12; batch++)
      await sql`insert into hosts (name)
        select ${text} || ${batch}::text || '-' || n from generate_series(1, 5000) n`.execute(db);
    expect(await logBytes(db)).toBeGreaterThan(64 * 1024 * 1024);
    await upkeep(db);
    expect(await logBytes(db)).toBeLessThan(1024 * 1024);
    const { rows } = await sql`select reltuples from pg_class where relname = 'hosts'`.execute(db);
    expect(rows).toEqual([{ reltuples: 60_000 }]);
  });
});
