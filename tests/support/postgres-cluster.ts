import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { FoundPostgres } from "./find-programs.ts";
import { giveTo, unprivilegedUser } from "./unprivileged.ts";

/** A PostgreSQL server of our own in a temporary folder. */
export interface Cluster {
  /** The address of one of its databases. */
  url(database: string): string;
  stop(): Promise<void>;
}

const START_MS = 30_000;
const STOP_MS = 10_000;

/**
 * Nothing in it outlives the run, so nothing is forced to disk. Its time zone is nobody's, so that no answer
 * depends on the server's.
 */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_wal_size: "2GB",
  timezone: "America/New_York",
};

/**
 * Creates and starts a private server on a free loopback port, as an unprivileged user where we are root.
 * It ends with `stop`, and with this process however that ends short of SIGKILL.
 */
export async function startCluster(
  { bin }: FoundPostgres,
  settings: Record<string, string> = {},
): Promise<Cluster> {
  const user = unprivilegedUser();
  const folder = mkdtempSync(join(tmpdir(), "nuanyi-postgres-"));
  giveTo(user, folder);
  const data = join(folder, "data");
  const init = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"];
  execFileSync(join(bin, "initdb"), init, { ...user, cwd: folder, stdio: ["ignore", "ignore", "pipe"] });

  requirePassword(join(data, "pg_hba.conf"));

  const port = await freePort();
  const all = { ...SETTINGS, ...settings, port: String(port), unix_socket_directories: folder };
  const log = openSync(join(folder, "log"), "a");
  const server = spawn(
    join(bin, "postgres"),
    ["-D", data, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    { ...user, cwd: folder, stdio: ["ignore", log, log] },
  );
  const forget = stopAtExit(server, folder);
  const url = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  const stop = async () => {
    forget();
    await end(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(url("postgres"), server);
  } catch (error) {
    const said = readFileSync(join(folder, "log"), "utf8");
    await stop();
    throw new Error(`PostgreSQL did not start: ${said.trim() || String(error)}`);
  }
  return { url, stop };
}

/** Everybody is let in, but the user with_password only with one. */
function requirePassword(hba: string): void {
  const trust = readFileSync(hba, "utf8");
  writeFileSync(hba, `host all with_password 127.0.0.1/32 scram-sha-256\n${trust}`);
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + START_MS; ; await sleep(50)) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (server.exitCode !== null || Date.now() > deadline) throw error;
    }
  }
}

/** SIGINT asks for a fast shutdown, SIGQUIT for an immediate one. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGINT");
  const harder = setTimeout(() => server.kill("SIGQUIT"), STOP_MS);
  await ended;
  clearTimeout(harder);
}

/** @returns what takes it back */
function stopAtExit(server: ChildProcess, folder: string): () => void {
  const stopNow = () => {
    server.kill("SIGQUIT");
    // The server may still write while it ends.
    for (let tries = 0; tries < 50 && existsSync(folder); tries++)
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const leave = (_: NodeJS.Signals, number: number) => process.exit(128 + number);
  process.once("exit", stopNow);
  for (const signal of SIGNALS) process.once(signal, leave);
  return () => {
    process.off("exit", stopNow);
    for (const signal of SIGNALS) process.off(signal, leave);
  };
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("expected a TCP port");
  return address.port;
}
