import { type TransferListItem, Worker } from "node:worker_threads";
import { NuanyiError } from "../errors.ts";
import type { Call, Failure, Reply, ThreadContext } from "./messages.ts";

/** The functions of a module that can be called in a thread: one structured-clonable input, one such result. */
type Functions = Record<string, (input: never, context: ThreadContext<never>) => unknown>;

interface Options {
  onProgress?: (progress: unknown) => void;
  /** Moved to the thread instead of copied. */
  transfer?: readonly TransferListItem[];
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
  onProgress: Options["onProgress"];
}

/** Of objects; lists of numbers come on top. A thread that needs more ends, and the process goes on. */
const MOST_MEGABYTES = 2048;

const ENTRY = new URL("./entry.mjs", import.meta.url);

/**
 * A thread that runs a module's functions, one call after another, beside the one that answers requests.
 * `Module` is `typeof import("./x.thread.ts")`.
 */
export class Thread<Module extends Functions> {
  readonly #worker: Worker;
  readonly #stopFlag = new Int32Array(new SharedArrayBuffer(4));
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #end: Error | undefined;

  /** @param module the module's address, such as `new URL("./solve.thread.ts", import.meta.url)` */
  constructor(module: URL, megabytes = MOST_MEGABYTES) {
    this.#worker = new Worker(ENTRY, {
      workerData: { module: module.href, stopFlag: this.#stopFlag },
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    this.#worker.unref();
    this.#worker.on("message", (reply: Reply) => this.#take(reply));
    this.#worker.on("error", (error: Error) => this.#fail(error));
    this.#worker.on("exit", () => this.#fail(new Error("the thread ended")));
  }

  /** Whether it can still be asked: a thread that ran out of memory cannot. */
  get isAlive(): boolean {
    return this.#end === undefined;
  }

  /** @throws what the function throws; NuanyiErrors keep their code */
  call<Name extends keyof Module & string>(
    name: Name,
    input: Parameters<Module[Name]>[0],
    { onProgress, transfer = [] }: Options = {},
  ): Promise<Awaited<ReturnType<Module[Name]>>> {
    if (this.#end) return Promise.reject(this.#end);
    const id = ++this.#calls;
    const call: Call = { id, name, input };
    return new Promise((resolve, reject) => {
      // throws where the input cannot be sent: then nobody waits
      this.#worker.postMessage(call, transfer);
      this.#waiting.set(id, { resolve: resolve as Waiting["resolve"], reject, onProgress });
      this.#worker.ref();
    });
  }

  /** Asks the calls under way to end soon, with the best they have. */
  askToStop(): void {
    Atomics.store(this.#stopFlag, 0, 1);
  }

  /** Ends it at once; calls under way fail. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    if (reply.kind === "PROGRESS") {
      waiting.onProgress?.(reply.progress);
      return;
    }
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (reply.kind === "RESULT") waiting.resolve(reply.result);
    else waiting.reject(errorOf(reply.failure));
  }

  #fail(error: Error): void {
    this.#end ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#end);
    this.#waiting.clear();
  }
}

function errorOf(failure: Failure): Error {
  if (failure.isExpected) return new NuanyiError(failure.code, failure.message, failure.details);
  const error = new Error(failure.message);
  if (failure.stack !== undefined) error.stack = failure.stack;
  return error;
}
