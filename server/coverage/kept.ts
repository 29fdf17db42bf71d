import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** Of a result that has hardly anything: its key, figures and objects. */
const LEAST_BYTES = 8 * 1024;

/** Results by key, the least used given up first; whoever asks for one that is under way waits for that one. */
export class Kept<V extends object> {
  readonly #results: LRUCache<string, V>;
  readonly #underWay = new Map<string, Promise<V>>();

  constructor({ bytes, bytesOf }: { bytes: number; bytesOf: (value: V) => number }) {
    this.#results = new LRUCache({
      maxSize: bytes,
      sizeCalculation: (value) => LEAST_BYTES + bytesOf(value),
    });
  }

  /** @param asked what the result depends on, however long: a drawn area may be larger than what is kept for it */
  async get(asked: string, make: () => Promise<V>): Promise<V> {
    const key = createHash("sha256").update(asked).digest("base64");
    const kept = this.#results.get(key) ?? this.#underWay.get(key);
    if (kept) return kept;
    const making = make();
    this.#underWay.set(key, making);
    try {
      const made = await making;
      this.#results.set(key, made);
      return made;
    } finally {
      this.#underWay.delete(key);
    }
  }
}
