import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import manifest from "../../package.json" with { type: "json" };
import { peakMemory, type Usage, usageOf } from "./usage.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const POLL_MS = 50;
/** Servers, ours and the limit alike, get the Node options of `npm start`. */
const SERVER_OPTIONS = nodeOptionsOf(manifest.scripts.start);

interface Start {
  args?: readonly string[];
  env?: Record<string, string>;
}

/** A server of ours in a process of its own. */
export interface Server {
  url: string;
  usage(): Usage;
  stop(): Promise<void>;
}

/** Runs a script, by its path from the project's root, to its end. @throws with what it said when it fails */
export async function runProgram(
  script: string,
  start: Start = {},
): Promise<{ output: string; seconds: number; peakBytes: number }> {
  const began = performance.now();
  const child = spawnScript(script, start);
  const said = collect(child);
  let peakBytes = 0;
  const poll = setInterval(() => {
    peakBytes = Math.max(peakBytes, peakMemory(child.pid));
  }, POLL_MS);
  const [status, signal] = await once(child, "close");
  clearInterval(poll);
  if (status !== 0)
    throw new Error(`${script} ended with ${status ?? signal}: ${said.errors.slice(-2000).trim()}`);
  return { output: said.output, seconds: (performance.now() - began) / 1000, peakBytes };
}

/** Starts a script that prints a line ending in the address where it listens. */
export async function startServer(script: string, start: Start): Promise<Server> {
  const child = spawnScript(script, start, SERVER_OPTIONS);
  const said = collect(child);
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const found = / ready: (http:\/\/\S+)$/.exec(line)?.[1];
      if (found) resolve(found);
    });
    child.once("close", () => reject(new Error(`${script} did not start: ${said.errors.trim()}`)));
  });
  return {
    url,
    usage: () => usageOf(child.pid),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Nothing we start outlives us, short of our SIGKILL. */
function spawnScript(script: string, { args = [], env = {} }: Start, options = ["--import", "tsx"]) {
  const child = spawn(process.execPath, [...options, script, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  return child;
}

function nodeOptionsOf(script: string): string[] {
  const options = / node (.+) server\/main\.ts$/.exec(script)?.[1];
  if (options === undefined)
    throw new Error(`expected a start script that runs server/main.ts, got ${script}`);
  return options.split(" ");
}

function collect(child: ChildProcess): { output: string; errors: string } {
  const said = { output: "", errors: "" };
  child.stdout?.on("data", (data) => {
    said.output += data;
  });
  child.stderr?.on("data", (data) => {
    said.errors += data;
  });
  return said;
}
