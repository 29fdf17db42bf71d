import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

/** A program of ours in a process of its own, talked to line by line. */
export interface Child {
  readonly pid: number;
  /** What it has printed so far, line by line. */
  readonly lines: readonly string[];
  /** The next line that it prints; fails when it ends before, with what it said on standard error. */
  next(): Promise<string>;
  say(line: string): void;
  /** Ends it and waits until it has ended. */
  kill(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts `tests/support/<name>.ts`. */
export function startChild(name: string, ...args: string[]): Child {
  const script = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const process_ = spawn(process.execPath, ["--import", "tsx", script, ...args], { stdio: "pipe" });
  return new LineChild(process_);
}

class LineChild implements Child {
  readonly lines: string[] = [];
  #read = 0;
  #errors = "";
  #ended: Promise<unknown>;
  #closed = false;
  #wake = () => {};

  constructor(readonly process: ChildProcessByStdio<Writable, Readable, Readable>) {
    this.#ended = once(process, "close");
    process.stderr.on("data", (data) => {
      this.#errors += data;
    });
    createInterface({ input: process.stdout }).on("line", (line) => {
      this.lines.push(line);
      this.#wake();
    });
    process.on("close", () => {
      this.#closed = true;
      this.#wake();
    });
  }

  get pid(): number {
    return this.process.pid ?? -1;
  }

  async next(): Promise<string> {
    for (;;) {
      const line = this.lines[this.#read];
      if (line !== undefined) {
        this.#read++;
        return line;
      }
      if (this.#closed) throw new Error(`the process has ended: ${this.#errors.trim()}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  say(line: string): void {
    this.process.stdin.write(`${line}\n`);
  }

  async kill(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    this.process.kill(signal);
    await this.#ended;
  }
}
