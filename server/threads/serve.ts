import type { MessagePort } from "node:worker_threads";
import { NuanyiError } from "../errors.ts";
import type { Call, Failure, Reply, ThreadContext } from "./messages.ts";

type Work = (input: unknown, context: ThreadContext<unknown>) => unknown;

/**
 * Answers calls of a module's functions, one after another; runs in the thread.
 * @param stopFlag one shared number, not 0 once the calls under way are to end soon
 */
export function serve(port: MessagePort, module: Readonly<Record<string, Work>>, stopFlag: Int32Array): void {
  const reply = (message: Reply): void => port.postMessage(message);
  let last = Promise.resolve();
  port.on("message", ({ id, name, input }: Call) => {
    last = last.then(async () => {
      try {
        const work = module[name];
        if (!work) throw new Error(`expected a function of the thread's module, got ${name}`);
        const result = await work(input, {
          report: (progress) => reply({ id, kind: "PROGRESS", progress }),
          shouldStop: () => Atomics.load(stopFlag, 0) !== 0,
        });
        reply({ id, kind: "RESULT", result });
      } catch (error) {
        reply({ id, kind: "FAILURE", failure: failureOf(error) });
      }
    });
  });
}

function failureOf(error: unknown): Failure {
  if (error instanceof NuanyiError)
    return { isExpected: true, code: error.code, message: error.message, details: error.details };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { isExpected: false, message, stack };
}
