import { LRUCache } from "lru-cache";

/** Results by key, the least used given up first; whoever asks for one that is under way waits for that one. */
export class Kept<V extends object> {
  readonly #results: LRUCache<string, V>;
  readonly #underWay = new Map<string, Promise<V>>();

  constructor({ bytes, bytesOf }: { bytes: number; bytesOf: (value: V) => number }) {
    this.#results = new LRUCache({ maxSize: bytes, sizeCalculation: (value) => Math.max(1, bytesOf(value)) });
  }

  async get(key: string, make: () => Promise<V>): Promise<V> {
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
