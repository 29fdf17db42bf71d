import { digestOf } from "../hours/canonical.ts";
import type { Hours } from "../hours/hours.ts";

/**
 * Stored hours by id, with room for some that are not stored: these get negative ids, and hours that are stored
 * already keep theirs, so that what is the same is seen to be.
 */
export class UnsavedHours {
  readonly #byId: Map<number, Hours>;
  readonly #idByDigest: Map<string, number>;

  constructor(stored: ReadonlyMap<number, Hours>) {
    this.#byId = new Map(stored);
    this.#idByDigest = new Map(Array.from(stored, ([id, hours]) => [digestOf(hours), id]));
  }

  get(id: number): Hours | undefined {
    return this.#byId.get(id);
  }

  /** @param hours normalised */
  idOf(hours: Hours): number {
    const digest = digestOf(hours);
    const known = this.#idByDigest.get(digest);
    if (known !== undefined) return known;
    const id = -1 - this.#byId.size;
    this.#byId.set(id, hours);
    this.#idByDigest.set(digest, id);
    return id;
  }
}
