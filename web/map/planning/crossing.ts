import type { Pixel } from "../geometry.ts";

/** Whether an outline of these corners, closed, crosses or touches itself anywhere but at its corners. */
export function crossesItself(corners: readonly Pixel[]): boolean {
  const sides = corners.map((from, i) => ({ from, to: corners[(i + 1) % corners.length] ?? from }));
  return sides.some((side, i) =>
    sides.some((other, j) => {
      const areNeighbours = j === i + 1 || (i === 0 && j === sides.length - 1);
      return j > i && !areNeighbours && cross(side, other);
    }),
  );
}

interface Side {
  readonly from: Pixel;
  readonly to: Pixel;
}

function cross(a: Side, b: Side): boolean {
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) <= 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) <= 0
  );
}

/** Positive where a, b, c turn one way, negative the other, 0 in a line. */
function turn(a: Pixel, b: Pixel, c: Pixel): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}
