import autocannon from "autocannon";
import type { Load, LoadJob } from "./load.ts";

/** Asks one server again and again over keep-alive connections; the job comes as a message, the figures go as one. */
process.once("message", async (job: LoadJob) => {
  const latencies: number[] = [];
  let bytes = 0;
  let turn = 0;
  const { non2xx, errors, mismatches, duration } = await autocannon({
    url: job.url,
    connections: job.connections,
    duration: job.seconds,
    verifyBody: (body) => !String(body).includes('"errors":'),
    setupClient: (client) => {
      client.on("response", (_status, size, milliseconds) => {
        latencies.push(milliseconds);
        bytes += size;
      });
      // every connection asks in an order of its own, the same in every round
      const from = Math.floor((job.bodies.length * turn++) / job.connections);
      client.setRequests(
        [...job.bodies.slice(from), ...job.bodies.slice(0, from)].map((body) => ({
          method: "POST",
          headers: { "content-type": "application/json", ...job.headers },
          body,
        })),
      );
    },
  });
  const load: Load = { latencies, bytes, seconds: duration, failed: non2xx + errors + mismatches };
  process.send?.(load, () => process.exit(0));
});
