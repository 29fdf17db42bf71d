// Where every thread begins: a thread knows nothing of the loader that the process was started with.
import { constants, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

// Whoever answers requests comes first. Only Linux gives each thread a priority of its own: elsewhere it would be the
// whole process's.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);
register();
const { serve } = await import("./serve.ts");
serve(parentPort, await import(workerData.module), workerData.stopFlag);
