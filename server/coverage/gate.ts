import { NuanyiError } from "../errors.ts";

/** Long pieces of work under way or waiting, for the demo's sign-ins, which anybody may use, and for the others. */
const MOST = { demo: 8, others: 32 };

/** Lets so much long work wait at once that nobody waits for minutes; what is beyond is refused at once. */
export class Gate {
  readonly #underWay = { demo: 0, others: 0 };

  /** @throws NuanyiError TOO_MANY_REQUESTS */
  async through<T>({ isDemo }: { isDemo: boolean }, work: () => Promise<T>): Promise<T> {
    const whose = isDemo ? "demo" : "others";
    if (this.#underWay[whose] >= MOST[whose])
      throw new NuanyiError(
        "TOO_MANY_REQUESTS",
        `expected at most ${MOST[whose]} questions at once whose answers take long, got another: ask again soon`,
      );
    this.#underWay[whose]++;
    try {
      return await work();
    } finally {
      this.#underWay[whose]--;
    }
  }
}
