import { type Change, joined } from "./change.ts";

type Result = IteratorResult<Change, undefined>;
const DONE: Result = { done: true, value: undefined };

/**
 * One reader of changes. What comes while it is busy is joined into one, so that a slow reader costs no more memory
 * than a quick one. Not a generator: those cannot be ended while they wait.
 */
export class Follower implements AsyncIterableIterator<Change, undefined> {
  readonly #onEnd: () => void;
  #pending: Change | undefined;
  #wake: ((result: Result) => void) | undefined;
  #isOver = false;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  tell(change: Change): void {
    if (this.#isOver) return;
    if (this.#wake) this.#answer({ done: false, value: change });
    else this.#pending = joined(this.#pending, change);
  }

  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#pending = undefined;
    this.#onEnd();
    this.#answer(DONE);
  }

  /** One at a time: the next is asked for when the last has come. */
  next(): Promise<Result> {
    if (this.#isOver) return Promise.resolve(DONE);
    const value = this.#pending;
    this.#pending = undefined;
    if (value) return Promise.resolve({ done: false, value });
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  return(): Promise<Result> {
    this.end();
    return Promise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #answer(result: Result): void {
    const wake = this.#wake;
    this.#wake = undefined;
    wake?.(result);
  }
}
