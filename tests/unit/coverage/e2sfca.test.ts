import { expect, it } from "vitest";
import { accessibility } from "../../../server/coverage/engine/e2sfca.ts";
import { fc } from "../../support/property.ts";

/** Rows of [cell, distance] by place. */
function reachOf(rows: readonly (readonly (readonly [number, number])[])[]) {
  const start = Int32Array.of(0, ...rows.map((_, place) => rows.slice(0, place + 1).flat().length));
  return {
    start,
    cell: Int32Array.from(rows.flat(), ([cell]) => cell),
    distance: Float64Array.from(rows.flat(), ([, distance]) => distance),
  };
}

it("shares each open place out among the weight in its rings", () => {
  const reach = reachOf([
    [
      [0, 100],
      [1, 101],
      [2, 300],
    ],
    [[0, 200]],
    [[2, 1]],
  ]);
  const scores = accessibility({
    reach,
    limit: 300,
    weights: Float64Array.of(10, 20, 30),
    isOpen: Uint8Array.of(1, 1, 0),
  });
  const shared = 10_000 / (10 * 1 + 20 * 0.68 + 30 * 0.22);
  const alone = 10_000 / (10 * 0.68);
  expect(Array.from(scores)).toEqual([shared + alone * 0.68, shared * 0.68, shared * 0.22]);
});

it("gives away every open place with weight in its reach, once", () => {
  const row = fc.uniqueArray(fc.tuple(fc.nat(9), fc.integer({ min: 0, max: 900 })), {
    selector: ([cell]) => cell,
  });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(row, fc.boolean()), { maxLength: 8 }),
      fc.array(fc.nat(5), { minLength: 10, maxLength: 10 }),
      (places, weights) => {
        const scores = accessibility({
          reach: reachOf(places.map(([cells]) => cells)),
          limit: 900,
          weights: Float64Array.from(weights),
          isOpen: Uint8Array.from(places, ([, isOpen]) => Number(isOpen)),
        });
        const given = weights.reduce((sum, weight, cell) => sum + weight * (scores[cell] ?? 0), 0);
        const reaching = places.filter(([cells, isOpen]) => isOpen && cells.some(([cell]) => weights[cell]));
        expect(given / 10_000).toBeCloseTo(reaching.length, 9);
      },
    ),
  );
});
