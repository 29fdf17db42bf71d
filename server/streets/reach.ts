import { InputError } from "../errors.ts";
import { CellSearch } from "./cell-search.ts";
import { growingFloats, growingIntegers } from "./growing.ts";
import type { Network } from "./network.ts";
import { type Points, type Snaps, snap } from "./snap.ts";

export interface ReachQuestion {
  cells: Points;
  places: Points;
  /** From cell to place, everything included. */
  maxSeconds: number;
}

/** Which cells can get to which places, place by place. */
export interface Reach {
  /** Place p is within reach of `cell[start[p]] … cell[start[p + 1] - 1]`, ascending. */
  start: Int32Array;
  cell: Int32Array;
  /** Beside `cell`: how long it takes from there to the place. */
  seconds: Float64Array;
  /** 1 where the cell or place is on the network; of a pair with a 0, the network knows nothing. */
  isCellOnNetwork: Uint8Array;
  isPlaceOnNetwork: Uint8Array;
}

/** Pairs found, 12 bytes each; and nodes visited, all places together: about a minute. */
const MOST = { pairs: 20_000_000, visits: 200_000_000 };

/**
 * One search per place, each as wide as `maxSeconds`.
 * @throws InputError where there is too much to find, or to look at
 */
export function reach(
  network: Network,
  { cells, places, maxSeconds }: ReachQuestion,
  most: typeof MOST = MOST,
): Reach {
  const cellSnaps = snap(network, cells);
  const placeSnaps = snap(network, places);
  const search = new CellSearch(network, cellSnaps, maxSeconds);
  const start = new Int32Array(places.lat.length + 1);
  const cell = growingIntegers();
  const seconds = growingFloats();
  for (let place = 0; place < places.lat.length; place++) {
    search.begin();
    search.add(placeSnaps, place);
    for (const found of search.run()) {
      cell.push(found);
      seconds.push(search.secondsFrom(found));
    }
    start[place + 1] = cell.length;
    if (cell.length > most.pairs || search.visits > most.visits)
      throw new InputError(
        "expected a question that streets can answer, got one too large: choose less time, a smaller area or fewer places",
      );
  }
  return {
    start,
    cell: cell.view(),
    seconds: seconds.view(),
    isCellOnNetwork: isOnNetwork(cellSnaps),
    isPlaceOnNetwork: isOnNetwork(placeSnaps),
  };
}

/**
 * By cell: the seconds to the place that is nearest in time; Infinity where none is within the limit or the cell is not
 * on the network. One search for all places together.
 */
export function nearestSeconds(network: Network, { cells, places, maxSeconds }: ReachQuestion): Float64Array {
  const placeSnaps = snap(network, places);
  const search = new CellSearch(network, snap(network, cells), maxSeconds);
  search.begin();
  for (let place = 0; place < places.lat.length; place++) search.add(placeSnaps, place);
  const nearest = new Float64Array(cells.lat.length).fill(Number.POSITIVE_INFINITY);
  for (const cell of search.run()) nearest[cell] = search.secondsFrom(cell);
  return nearest;
}

function isOnNetwork({ edge }: Snaps): Uint8Array {
  return Uint8Array.from(edge, (found) => Number(found !== -1));
}
