/** What was edited, step by step. */
export interface EditHistory<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** What the last step was about: another of the same is part of it. Null: nothing joins it. */
  readonly key: string | null;
}

const MOST_STEPS = 100;

export const historyOf = <State>(present: State): EditHistory<State> => ({
  past: [],
  present,
  future: [],
  key: null,
});

/** The next step. Steps in a row with one key, such as the letters of a name, are undone together. */
export function edited<State>(
  { past, present, key: last }: EditHistory<State>,
  next: State,
  key: string | null = null,
): EditHistory<State> {
  const joins = key !== null && key === last;
  return { past: joins ? past : [...past, present].slice(-MOST_STEPS), present: next, future: [], key };
}

/** One step back; the same where there is none. */
export function undone<State>(history: EditHistory<State>): EditHistory<State> {
  const { past, present, future } = history;
  const previous = past.at(-1);
  if (previous === undefined) return history;
  return { past: past.slice(0, -1), present: previous, future: [present, ...future], key: null };
}

/** One step forward again; the same where there is none. */
export function redone<State>(history: EditHistory<State>): EditHistory<State> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  if (next === undefined) return history;
  return { past: [...past, present], present: next, future: rest, key: null };
}
