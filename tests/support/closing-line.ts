import type { Reporter, SerializedError, TestModule, TestRunEndReason } from "vitest/node";

/** Says what was left out and, as the very last line of the run, `N passed, N failed` for every project together. */
export class ClosingLine implements Reporter {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  /** @param leftOut one line for each project that cannot run here, and how to get it */
  constructor(readonly leftOut: readonly string[] = []) {}

  onInit(): void {
    // Vitest's summary, the teardown of servers and late errors all come before the process ends.
    process.once("exit", (code) => process.stdout.write(this.closing(code)));
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

  /** What to print last, given the exit code: a run that ends badly has at least one failure. */
  closing(exitCode: number): string {
    const failed = exitCode !== 0 && this.#failed === 0 ? 1 : this.#failed;
    const skipped = this.#skipped > 0 ? `, ${this.#skipped} skipped` : "";
    const leftOut = this.leftOut.map((line) => `left out: ${line}\n`).join("");
    return `\n${leftOut}${this.#passed} passed, ${failed} failed${skipped}\n`;
  }
}

/** Files and suites that failed themselves, in a hook or on import: their tests never ran. */
function brokenSuites(modules: readonly TestModule[]): number {
  const all = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  return all.filter((suite) => suite.errors().length > 0).length;
}
