// Where every thread begins: a thread knows nothing of the loader that the process was started with.
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { serve } = await import("./serve.ts");
serve(parentPort, await import(workerData.module), workerData.stopFlag);
