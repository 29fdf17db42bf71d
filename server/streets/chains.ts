import { turnedRound } from "./access.ts";
import { growingBytes, growingIntegers } from "./growing.ts";
import { type Lists, listsBy } from "./lists.ts";
import { NOWHERE, type Streets } from "./read-streets.ts";

/** Stretches of street between two points where something happens: streets meet, end, or change who may use them. */
export interface Chains {
  /** By chain: see access.ts. */
  use: Uint8Array;
  /** Chain c has the points `point[start[c]] … point[start[c + 1] - 1]`, ends included. */
  start: Int32Array;
  point: Int32Array;
}

/** Straight pieces, each from point `a` to point `b`. */
interface Pieces {
  a: Int32Array;
  b: Int32Array;
  use: Uint8Array;
}

/** Joins the ways' pieces to chains as long as can be; each piece is in one chain. */
export function chainsOf(streets: Streets): Chains {
  return new ChainFinder(piecesOf(streets), streets.lat.length).find();
}

/** Pieces between points that are known; a way that leaves the file's area ends there. */
function piecesOf({ use, start, ref, lat }: Streets): Pieces {
  const [a, b, uses] = [growingIntegers(), growingIntegers(), growingBytes()];
  for (let way = 0; way < use.length; way++)
    for (let at = start[way] ?? 0; at + 1 < (start[way + 1] ?? 0); at++) {
      const [from = 0, to = 0] = [ref[at], ref[at + 1]];
      if (from === to || lat[from] === NOWHERE || lat[to] === NOWHERE) continue;
      a.push(from);
      b.push(to);
      uses.push(use[way] ?? 0);
    }
  return { a: a.view(), b: b.view(), use: uses.view() };
}

/** A half of piece p leaves one of its ends: 2p from `a` towards `b`, 2p + 1 from `b` towards `a`. */
class ChainFinder {
  readonly #pieces: Pieces;
  readonly #leaving: Lists;
  readonly #isEnd: Uint8Array;
  readonly #isDone: Uint8Array;
  readonly #use = growingBytes();
  readonly #start = growingIntegers();
  readonly #point = growingIntegers();

  constructor(pieces: Pieces, pointCount: number) {
    const halves = 2 * pieces.use.length;
    this.#pieces = pieces;
    this.#leaving = listsBy(pointCount, halves, (half) => this.#origin(half));
    this.#isEnd = new Uint8Array(pointCount).map((_, point) => Number(!this.#goesOn(point)));
    this.#isDone = new Uint8Array(pieces.use.length);
  }

  find(): Chains {
    const { start, item } = this.#leaving;
    this.#start.push(0);
    for (let point = 0; point < this.#isEnd.length; point++)
      if (this.#isEnd[point])
        for (let at = start[point] ?? 0; at < (start[point + 1] ?? 0); at++) this.#follow(item[at] ?? 0);
    // what is left are rings that nothing touches: they begin and end anywhere
    for (let half = 0; half < 2 * this.#isDone.length; half += 2) {
      if (this.#isDone[half >> 1]) continue;
      this.#isEnd[this.#origin(half)] = 1;
      this.#follow(half);
    }
    return { use: this.#use.view(), start: this.#start.view(), point: this.#point.view() };
  }

  /** Whether a street only passes: two pieces, and whoever may come along one may go on along the other. */
  #goesOn(point: number): boolean {
    const from = this.#leaving.start[point] ?? 0;
    if ((this.#leaving.start[point + 1] ?? 0) - from !== 2) return false;
    const [one = 0, other = 0] = this.#leaving.item.subarray(from, from + 2);
    return turnedRound(this.#useAlong(one)) === this.#useAlong(other);
  }

  #follow(first: number): void {
    if (this.#isDone[first >> 1]) return;
    this.#use.push(this.#useAlong(first));
    this.#point.push(this.#origin(first));
    for (let half = first; ; half = this.#nextAfter(half)) {
      const point = this.#origin(half ^ 1);
      this.#isDone[half >> 1] = 1;
      this.#point.push(point);
      if (this.#isEnd[point]) break;
    }
    this.#start.push(this.#point.length);
  }

  #nextAfter(half: number): number {
    const from = this.#leaving.start[this.#origin(half ^ 1)] ?? 0;
    const [one = 0, other = 0] = this.#leaving.item.subarray(from, from + 2);
    return one === (half ^ 1) ? other : one;
  }

  #origin(half: number): number {
    const { a, b } = this.#pieces;
    return (half & 1 ? b : a)[half >> 1] ?? 0;
  }

  #useAlong(half: number): number {
    const use = this.#pieces.use[half >> 1] ?? 0;
    return half & 1 ? turnedRound(use) : use;
  }
}
