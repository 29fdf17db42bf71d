import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Server } from "./program.ts";
import { percentile, sum } from "./statistics.ts";

/** What one stretch of load asks. */
export interface LoadJob {
  url: string;
  /** JSON bodies, posted in turn. */
  bodies: readonly string[];
  connections: number;
  seconds: number;
  headers?: Record<string, string>;
}

/** What one stretch of load saw. */
export interface Load {
  /** Of each answer, ms. */
  latencies: number[];
  /** Received in all, headers included. */
  bytes: number;
  seconds: number;
  /** Answers other than 2xx or with GraphQL errors, and connections that broke. */
  failed: number;
}

/** A server and what it is asked, for a comparison. */
export interface Contender {
  id: string;
  server: Server;
  path: string;
  bodies: readonly string[];
}

export interface Outcome {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  bytesPerAnswer: number;
  /** Of the server's process; the database and who asks not included. */
  cpuMsPerRequest: number;
  /** Requests a second of each round, in order. */
  rounds: number[];
}

/**
 * Puts the contenders under load in turn, A B C then C B A and so on, so that what else the machine does hits all.
 * @throws when an answer was not as it should be: a fast failure is no speed
 */
export async function compare(
  contenders: readonly Contender[],
  { rounds, seconds, connections }: { rounds: number; seconds: number; connections: number },
): Promise<Map<string, Outcome>> {
  const stretches = new Map(contenders.map(({ id }) => [id, [] as Stretch[]]));
  for (const contender of contenders) await stretchOf(contender, Math.min(seconds, 3), connections);
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? contenders : contenders.toReversed();
    for (const contender of order)
      stretches.get(contender.id)?.push(await stretchOf(contender, seconds, connections));
  }
  return new Map([...stretches].map(([id, all]) => [id, outcomeOf(all)]));
}

type Stretch = Load & { cpuSeconds: number };

async function stretchOf(
  { id, server, path, bodies }: Contender,
  seconds: number,
  connections: number,
): Promise<Stretch> {
  const before = server.usage().cpuSeconds;
  const load = await putUnderLoad({ url: server.url + path, bodies, connections, seconds });
  if (load.failed > 0 || load.latencies.length === 0)
    throw new Error(`${id}: ${load.failed} of ${load.latencies.length} requests failed`);
  return { ...load, cpuSeconds: server.usage().cpuSeconds - before };
}

function outcomeOf(stretches: readonly Stretch[]): Outcome {
  const latencies = stretches.flatMap((stretch) => stretch.latencies);
  const requests = latencies.length;
  return {
    requestsPerSecond: requests / sum(stretches.map((stretch) => stretch.seconds)),
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    bytesPerAnswer: sum(stretches.map((stretch) => stretch.bytes)) / requests,
    cpuMsPerRequest: (1000 * sum(stretches.map((stretch) => stretch.cpuSeconds))) / requests,
    rounds: stretches.map((stretch) => stretch.latencies.length / stretch.seconds),
  };
}

const CHILD = fileURLToPath(new URL("./load-child.ts", import.meta.url));

/** In a process of its own, so that who asks does not slow who measures. */
async function putUnderLoad(job: LoadJob): Promise<Load> {
  const child = fork(CHILD, { execArgv: ["--import", "tsx"] });
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  try {
    child.send(job);
    const ended = once(child, "exit").then(() => {
      throw new Error("the load ended without figures");
    });
    const [load] = await Promise.race([once(child, "message"), ended]);
    return load as Load;
  } finally {
    process.off("exit", end);
    end();
  }
}
