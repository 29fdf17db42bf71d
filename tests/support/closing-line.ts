import type { Reporter, SerializedError, TestModule, TestRunEndReason } from "vitest/node";

export interface ClosingOptions {
  /** One line for each project that cannot run here, and how to get it. */
  readonly leftOut: readonly string[];
  /** Whether each of those is a failure, as on CI. */
  readonly nothingMayBe: boolean;
}

/** Says what was left out and, as the very last line of the run, `N passed, N failed` for every project together. */
export class ClosingLine implements Reporter {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  constructor(readonly options: ClosingOptions) {}

  onInit(): void {
    // Vitest's summary, the teardown of servers and late errors all come before the process ends.
    process.once("exit", (code) => {
      if (this.#missing > 0 && code === 0) process.exitCode = 1;
      process.stdout.write(this.#closing(code));
    });
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const states = tests.map((test) => test.result().state);
    this.#passed = states.filter((state) => state === "passed").length;
    this.#skipped = states.filter((state) => state === "skipped" || state === "pending").length;
    this.#failed =
      states.filter((state) => state === "failed").length + unhandled.length + brokenSuites(modules);
    if (reason !== "passed" && this.#failed === 0) this.#failed = 1;
  }

  get #missing(): number {
    return this.options.nothingMayBe ? this.options.leftOut.length : 0;
  }

  /** A run that ends badly has at least one failure. */
  #closing(exitCode: number): string {
    const failed = Math.max(this.#failed, exitCode === 0 ? 0 : 1) + this.#missing;
    const skipped = this.#skipped > 0 ? `, ${this.#skipped} skipped` : "";
    const leftOut = this.options.leftOut.map((line) => `left out: ${line}\n`).join("");
    return `\n${leftOut}${this.#passed} passed, ${failed} failed${skipped}\n`;
  }
}

/** Files and suites that failed themselves, in a hook or on import: their tests never ran. */
function brokenSuites(modules: readonly TestModule[]): number {
  const all = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  return all.filter((suite) => suite.errors().length > 0).length;
}
