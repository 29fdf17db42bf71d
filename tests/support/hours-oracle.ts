import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { OracleAnswer, OracleQuestion } from "./hours-oracle-child.ts";

/** The zone that both sides are asked in: it has no clock changes, which the oracle gets wrong. */
export const ORACLE_ZONE = "Asia/Shanghai";

/** It answers in a few ms, or never. */
const PATIENCE_MS = 10_000;

/** opening_hours.js in a child process, started again when it hangs. */
export class HoursOracle {
  #child: ChildProcessByStdio<Writable, Readable, null> | undefined;
  #lines: Interface | undefined;

  async ask(question: OracleQuestion): Promise<OracleAnswer> {
    const { child, lines } = this.#running();
    child.stdin.write(`${JSON.stringify(question)}\n`);
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
    try {
      const [line] = await once(lines, "line", { signal: patience.signal });
      return JSON.parse(line);
    } catch (error) {
      if (!patience.signal.aborted) throw error;
      await this.stop();
      return { refused: `no answer within ${PATIENCE_MS / 1000} s` };
    } finally {
      clearTimeout(timer);
    }
  }

  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  }

  #running() {
    let [child, lines] = [this.#child, this.#lines];
    if (child === undefined || lines === undefined) {
      const script = fileURLToPath(new URL("./hours-oracle-child.ts", import.meta.url));
      child = spawn(process.execPath, ["--import", "tsx", script], {
        env: { PATH: process.env.PATH, TZ: ORACLE_ZONE },
        stdio: ["pipe", "pipe", "inherit"],
      });
      lines = createInterface({ input: child.stdout });
      // an answer that never comes must not hold up the one who asked
      const started = child;
      child.once("exit", () => {
        if (this.#child === started) this.#lines?.emit("error", new Error("the oracle's process has ended"));
      });
      this.#child = child;
      this.#lines = lines;
    }
    return { child, lines };
  }
}
