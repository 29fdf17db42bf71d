import FlatQueue from "flatqueue";
import type { Network } from "./network.ts";

/**
 * Dijkstra's search (1959) backwards from some nodes, up to a limit. One object serves many searches, one after
 * another: what the last one left is told apart by its number, not wiped.
 */
export class BoundedSearch {
  readonly #network: Network;
  readonly #seconds: Float64Array;
  /** By node: the search that last reached it. */
  readonly #reachedBy: Int32Array;
  readonly #queue = new FlatQueue<number>();
  #search = 0;
  #visits = 0;

  constructor(network: Network) {
    this.#network = network;
    this.#seconds = new Float64Array(network.graph.nodeCount);
    this.#reachedBy = new Int32Array(network.graph.nodeCount);
  }

  /** Nodes visited so far, by all searches together. */
  get visits(): number {
    return this.#visits;
  }

  /** Forgets the last search. */
  begin(): void {
    this.#search++;
    this.#queue.clear();
  }

  /** From this node it takes so long: one of the nodes to search from, or a better way to one. */
  offer(node: number, seconds: number): void {
    if (this.#reachedBy[node] === this.#search && seconds >= (this.#seconds[node] ?? 0)) return;
    this.#reachedBy[node] = this.#search;
    this.#seconds[node] = seconds;
    this.#queue.push(node, seconds);
  }

  /** Visits every node within the limit once, nearest first, with the seconds that it takes from there. */
  run(limit: number, onReached: (node: number, seconds: number) => void): void {
    const { arcStart, arcNode, arcSeconds } = this.#network;
    const queue = this.#queue;
    while (queue.length > 0) {
      const seconds = queue.peekValue() ?? 0;
      const node = queue.pop() ?? 0;
      if (seconds > limit) return;
      // a better way was found after this one was put in line
      if (seconds > (this.#seconds[node] ?? 0)) continue;
      this.#visits++;
      onReached(node, seconds);
      const end = arcStart[node + 1] ?? 0;
      for (let arc = arcStart[node] ?? 0; arc < end; arc++) {
        const total = seconds + (arcSeconds[arc] ?? 0);
        if (total <= limit) this.offer(arcNode[arc] ?? 0, total);
      }
    }
  }
}
