import { NuanyiError } from "../errors.ts";

/**
 * Long pieces of work for the demo's sign-ins, which anybody may use, and for the others: how many are done at once - each
 * needs a connection to the database, which requests need too - and how many there may be with those that wait.
 */
const LANES = { demo: { atOnce: 1, most: 8 }, others: { atOnce: 3, most: 32 } };

/** Lets long work in little by little; beyond so much that somebody would wait for minutes, it is refused at once. */
export class Gate {
  readonly #demo = new Lane(LANES.demo);
  readonly #others = new Lane(LANES.others);

  /** @throws NuanyiError TOO_MANY_REQUESTS, or what the work throws */
  through<T>({ isDemo }: { isDemo: boolean }, work: () => Promise<T>): Promise<T> {
    return (isDemo ? this.#demo : this.#others).through(work);
  }
}

class Lane {
  readonly #waiting: (() => void)[] = [];
  readonly #atOnce: number;
  readonly #most: number;
  #underWay = 0;

  constructor({ atOnce, most }: { atOnce: number; most: number }) {
    this.#atOnce = atOnce;
    this.#most = most;
  }

  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.#underWay + this.#waiting.length >= this.#most)
      throw new NuanyiError(
        "TOO_MANY_REQUESTS",
        `expected at most ${this.#most} questions at once whose answers take long, got another: ask again soon`,
      );
    if (this.#underWay < this.#atOnce) this.#underWay++;
    // whoever ends hands on its place
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#underWay--;
    }
  }
}
