/** Numbers in [0, 1), the same ones for the same seed: a linear congruential generator (Numerical Recipes) with its high bits. */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A whole number from 0 to `count - 1`. */
export const pickBelow = (random: Random, count: number): number => Math.floor(random() * count);
