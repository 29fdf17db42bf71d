import { USE } from "./access.ts";
import { BoundedSearch } from "./bounded-search.ts";
import { type Lists, listsBy } from "./lists.ts";
import type { Network } from "./network.ts";
import type { Snaps } from "./snap.ts";

/**
 * How long it takes from cells to places: the stretch to the street, along streets, and the stretch to the place. Made
 * once for some cells; `begin`, `add` the places that may be gone to, `run`, and again.
 */
export class CellSearch {
  readonly #network: Network;
  readonly #cells: Snaps;
  readonly #maxSeconds: number;
  readonly #atNode: Lists;
  readonly #onEdge: Lists;
  readonly #search: BoundedSearch;
  /** By cell: the least seconds found, where the cell was found at all. */
  readonly #seconds: Float64Array;
  readonly #isFound: Uint8Array;
  #found: number[] = [];

  constructor(network: Network, cells: Snaps, maxSeconds: number) {
    const { edge, node } = cells;
    const { nodeCount, edgeCount } = network.graph;
    this.#network = network;
    this.#cells = cells;
    this.#maxSeconds = maxSeconds;
    this.#atNode = listsBy(nodeCount, edge.length, (cell) => node[cell] ?? -1);
    this.#onEdge = listsBy(edgeCount, edge.length, (cell) => (node[cell] === -1 ? (edge[cell] ?? -1) : -1));
    this.#search = new BoundedSearch(network);
    this.#seconds = new Float64Array(edge.length);
    this.#isFound = new Uint8Array(edge.length);
  }

  /** Nodes visited so far, by all searches together. */
  get visits(): number {
    return this.#search.visits;
  }

  begin(): void {
    this.#search.begin();
    for (const cell of this.#found) this.#isFound[cell] = 0;
    this.#found = [];
  }

  /** A place that may be gone to; one that is not on the network changes nothing. */
  add(places: Snaps, place: number): void {
    const { graph, mode, secondsPerMetre, walkSecondsPerMetre } = this.#network;
    const edge = places.edge[place] ?? -1;
    if (edge === -1) return;
    const stretch = (places.metres[place] ?? 0) * walkSecondsPerMetre;
    const node = places.node[place] ?? -1;
    if (node !== -1) {
      this.#search.offer(node, stretch);
      return;
    }
    const offset = places.offset[place] ?? 0;
    const perMetre = secondsPerMetre[edge] ?? 0;
    const use = graph.use[edge] ?? 0;
    const isForward = (use & USE[mode].forward) !== 0;
    const isBackward = (use & USE[mode].backward) !== 0;
    const left = (graph.metres[edge] ?? 0) - offset;
    if (isForward) this.#search.offer(graph.from[edge] ?? 0, stretch + offset * perMetre);
    if (isBackward) this.#search.offer(graph.to[edge] ?? 0, stretch + left * perMetre);
    // a cell on the same edge need not go to either end
    for (let at = this.#onEdge.start[edge] ?? 0; at < (this.#onEdge.start[edge + 1] ?? 0); at++) {
      const cell = this.#onEdge.item[at] ?? 0;
      const ahead = offset - (this.#cells.offset[cell] ?? 0);
      if ((ahead >= 0 && isForward) || (ahead <= 0 && isBackward))
        this.#find(cell, stretch + Math.abs(ahead) * perMetre);
    }
  }

  /** The cells within the limit, ascending; `secondsFrom` tells how long each takes. */
  run(): Int32Array {
    const { arcStart, arcHalf } = this.#network;
    this.#search.run(this.#maxSeconds, (node, seconds) => {
      for (let at = this.#atNode.start[node] ?? 0; at < (this.#atNode.start[node + 1] ?? 0); at++)
        this.#find(this.#atNode.item[at] ?? 0, seconds);
      const end = arcStart[node + 1] ?? 0;
      for (let arc = arcStart[node] ?? 0; arc < end; arc++) this.#findAlong(arcHalf[arc] ?? 0, seconds);
    });
    return Int32Array.from(this.#found).sort();
  }

  /** Seconds from a cell that the last run found. */
  secondsFrom(cell: number): number {
    return this.#seconds[cell] ?? Number.NaN;
  }

  /** Cells that travel the edge in the direction of `half` to its end, from where it takes `seconds` more. */
  #findAlong(half: number, seconds: number): void {
    const edge = half >> 1;
    const first = this.#onEdge.start[edge] ?? 0;
    const end = this.#onEdge.start[edge + 1] ?? 0;
    if (first === end) return;
    const perMetre = this.#network.secondsPerMetre[edge] ?? 0;
    const length = this.#network.graph.metres[edge] ?? 0;
    for (let at = first; at < end; at++) {
      const cell = this.#onEdge.item[at] ?? 0;
      const offset = this.#cells.offset[cell] ?? 0;
      this.#find(cell, seconds + (half & 1 ? offset : length - offset) * perMetre);
    }
  }

  /** A way from where the cell joins the network. */
  #find(cell: number, seconds: number): void {
    const total = seconds + (this.#cells.metres[cell] ?? 0) * this.#network.walkSecondsPerMetre;
    if (total > this.#maxSeconds) return;
    if (!this.#isFound[cell]) {
      this.#isFound[cell] = 1;
      this.#found.push(cell);
    } else if (total >= (this.#seconds[cell] ?? 0)) return;
    this.#seconds[cell] = total;
  }
}
