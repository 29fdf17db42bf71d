import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** The server as `npm start` starts it, in a process of its own. */
export interface ServerProcess {
  child: ChildProcess;
  output: () => string;
  /** Where it listens; rejects when it ends before it is ready. */
  ready: Promise<string>;
}

/** Starts it on a free port with these settings, silent unless they say otherwise. */
export function startServer(environment: Record<string, string>): ServerProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "silent", ...environment },
  });
  let output = "";
  const ready = new Promise<string>((resolveUrl, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /ready: (http:\S+)/.exec(output)?.[1];
      if (url) resolveUrl(url);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("close", () => reject(new Error(output)));
  });
  ready.catch(() => {});
  return { child, output: () => output, ready };
}

/** Sends the signal and waits until it has ended: exit code first. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown[]> {
  if (child.exitCode !== null || child.signalCode !== null) return [child.exitCode];
  const closed = once(child, "close");
  child.kill(signal);
  return closed;
}
