import FlatQueue from "flatqueue";
import type { TravelMode } from "../../server/places/travel.ts";
import { anyUse, STEPS, USE, useOf } from "../../server/streets/access.ts";
import { degreesBetween, metresBetween, metresPerDegree } from "../../server/streets/metres.ts";
import type { Speeds } from "../../server/streets/network.ts";
import { type Points, SNAP_METRES } from "../../server/streets/snap.ts";
import type { OsmNode, OsmWay } from "./osm-file.ts";

/**
 * Travel times the slow, obvious way: every point of every way is a node, every piece between two of them is cut where
 * a cell or place joins it, and each cell asks for itself, forwards.
 */
export interface OracleQuestion {
  nodes: readonly OsmNode[];
  ways: readonly OsmWay[];
  mode: TravelMode;
  speeds: Speeds;
  islandMetres: number;
  cells: Points;
  places: Points;
}

/** A graph of arcs by the node that they leave, and where cells and places are in it; -1: not on the network. */
export interface SplitGraph {
  arcs: Arc[][];
  cells: number[];
  places: number[];
}

interface Arc {
  to: number;
  seconds: number;
}

interface Piece {
  a: number;
  b: number;
  use: number;
  metres: number;
  south: number;
  north: number;
}

export function splitGraph({
  nodes,
  ways,
  mode,
  speeds,
  islandMetres,
  cells,
  places,
}: OracleQuestion): SplitGraph {
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const pieces = withoutIslands(piecesOf(nodes, ways, indexOf), nodes.length, mode, islandMetres);
  const arcs: Arc[][] = nodes.map(() => []);
  const stretchSpeed = 3.6 / speeds.walkKmh;
  const cuts = new Map<Piece, { along: number; node: number }[]>();
  const join = (lat: number, lon: number): number => {
    const found = nearestPiece(nodes, pieces, lat, lon);
    if (!found) return -1;
    const { piece, along, metres } = found;
    let node = along === 0 ? piece.a : piece.b;
    if (along > 0 && along < 1) {
      node = arcs.push([]) - 1;
      cuts.set(piece, [...(cuts.get(piece) ?? []), { along, node }]);
    }
    const own = arcs.push([{ to: node, seconds: metres * stretchSpeed }]) - 1;
    arcs[node]?.push({ to: own, seconds: metres * stretchSpeed });
    return own;
  };
  // cells and places may be left and entered: a way through one's front door is never shorter than past it
  const joined = [cells, places].map(({ lat, lon }) => Array.from(lat, (own, at) => join(own, lon[at] ?? 0)));
  const perMetre = 3.6 / (mode === "WALK" ? speeds.walkKmh : speeds.ebikeKmh);
  for (const piece of pieces) {
    const along = [{ along: 0, node: piece.a }, ...(cuts.get(piece) ?? []), { along: 1, node: piece.b }];
    along.sort((one, other) => one.along - other.along);
    for (const [at, next] of along.slice(1).entries()) {
      const before = along[at] ?? next;
      const metres = (next.along - before.along) * piece.metres;
      const seconds = metres * perMetre * (piece.use & STEPS ? 2 : 1);
      if (piece.use & USE[mode].forward) arcs[before.node]?.push({ to: next.node, seconds });
      if (piece.use & USE[mode].backward) arcs[next.node]?.push({ to: before.node, seconds });
    }
  }
  return { arcs, cells: joined[0] ?? [], places: joined[1] ?? [] };
}

/** Seconds from a node to every other within the limit: plain Dijkstra. */
export function dijkstra(arcs: readonly Arc[][], source: number, limit: number): Float64Array {
  const seconds = new Float64Array(arcs.length).fill(Number.POSITIVE_INFINITY);
  const queue = new FlatQueue<number>();
  const isDone = new Uint8Array(arcs.length);
  seconds[source] = 0;
  queue.push(source, 0);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (isDone[node]) continue;
    if ((seconds[node] ?? 0) > limit) break;
    isDone[node] = 1;
    for (const arc of arcs[node] ?? []) {
      const total = (seconds[node] ?? 0) + arc.seconds;
      if (total >= (seconds[arc.to] ?? 0)) continue;
      seconds[arc.to] = total;
      queue.push(arc.to, total);
    }
  }
  return seconds;
}

/** The same without a queue: every arc is tried until nothing gets shorter (Bellman and Ford). */
export function bellmanFord(arcs: readonly Arc[][], source: number): Float64Array {
  const seconds = new Float64Array(arcs.length).fill(Number.POSITIVE_INFINITY);
  seconds[source] = 0;
  for (let isShorter = true; isShorter; ) {
    isShorter = false;
    for (const [from, leaving] of arcs.entries())
      for (const { to, seconds: more } of leaving)
        if ((seconds[from] ?? 0) + more < (seconds[to] ?? 0)) {
          seconds[to] = (seconds[from] ?? 0) + more;
          isShorter = true;
        }
  }
  return seconds;
}

function piecesOf(nodes: readonly OsmNode[], ways: readonly OsmWay[], indexOf: Map<number, number>): Piece[] {
  return ways.flatMap(({ tags, refs }) => {
    const use = useOf(new Map(Object.entries(tags)));
    if (use === 0) return [];
    return refs.slice(1).flatMap((ref, at) => {
      const [a, b] = [indexOf.get(refs[at] ?? 0), indexOf.get(ref)];
      const [one, other] = [nodes[a ?? -1], nodes[b ?? -1]];
      if (a === undefined || b === undefined || !one || !other || a === b) return [];
      const metres = metresBetween(one.lat, one.lon, other.lat, other.lon);
      return { a, b, use, metres, south: Math.min(one.lat, other.lat), north: Math.max(one.lat, other.lat) };
    });
  });
}

/** Groups by walking forwards and backwards from one node after another; what is in both walks is a group. */
function withoutIslands(all: Piece[], nodeCount: number, mode: TravelMode, islandMetres: number): Piece[] {
  const pieces = all.filter(({ use }) => use & anyUse(mode));
  const [ahead, behind] = [0, 1].map((turned) => {
    const neighbours: number[][] = Array.from({ length: nodeCount }, () => []);
    for (const { a, b, use } of pieces) {
      if (use & USE[mode].forward) neighbours[turned ? b : a]?.push(turned ? a : b);
      if (use & USE[mode].backward) neighbours[turned ? a : b]?.push(turned ? b : a);
    }
    return neighbours;
  });
  const group = new Int32Array(nodeCount).fill(-1);
  for (let node = 0; node < nodeCount; node++) {
    if (group[node] !== -1) continue;
    const back = walk(behind ?? [], node, group);
    for (const member of walk(ahead ?? [], node, group)) if (back.has(member)) group[member] = node;
  }
  const metres = new Map<number, number>();
  for (const piece of pieces) {
    const own = group[piece.a] ?? -1;
    if (own === group[piece.b]) metres.set(own, (metres.get(own) ?? 0) + piece.metres);
  }
  const needed = Math.min(islandMetres, Math.max(0, ...metres.values()) - 1e-6);
  const isLarge = (node: number) => (metres.get(group[node] ?? -1) ?? 0) >= needed;
  return pieces.filter(({ a, b }) => isLarge(a) && isLarge(b));
}

function walk(neighbours: readonly number[][], from: number, group: Int32Array): Set<number> {
  const seen = new Set([from]);
  for (const node of seen) for (const next of neighbours[node] ?? []) if (group[next] === -1) seen.add(next);
  return seen;
}

function nearestPiece(nodes: readonly OsmNode[], pieces: readonly Piece[], lat: number, lon: number) {
  const scale = metresPerDegree(lat);
  const placed = (index: number): [number, number] => {
    const node = nodes[index];
    return [degreesBetween(lon, node?.lon ?? 0) * scale.lon, ((node?.lat ?? 0) - lat) * scale.lat];
  };
  let best: { piece: Piece; along: number; metres: number } | undefined;
  for (const piece of pieces) {
    if ((piece.south - lat) * scale.lat > SNAP_METRES || (lat - piece.north) * scale.lat > SNAP_METRES)
      continue;
    const [[x, y], [x2, y2]] = [placed(piece.a), placed(piece.b)];
    const [dx, dy] = [x2 - x, y2 - y];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length));
    const metres = Math.hypot(x + along * dx, y + along * dy);
    if (metres <= SNAP_METRES && metres < (best?.metres ?? Number.POSITIVE_INFINITY))
      best = { piece, along, metres };
  }
  return best;
}
