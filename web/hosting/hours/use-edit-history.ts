import { useState } from "react";
import { type EditHistory, edited, historyOf, redone, undone } from "./edit-history.ts";

export interface Editing<State> {
  /** The same `key` in a row is one step. */
  edit(next: State, key?: string): void;
  /** Null: there is nothing to undo. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/**
 * Undo and redo over a state that is kept above: `value` must come back as `onChange` was handed it. One that does not
 * (saved, restored, another place) starts a history of its own.
 */
export function useEditHistory<State>(value: State, onChange: (next: State) => void): Editing<State> {
  const [kept, setKept] = useState(() => historyOf(value));
  const history = kept.present === value ? kept : historyOf(value);
  const go = (next: EditHistory<State>): void => {
    setKept(next);
    onChange(next.present);
  };
  return {
    edit: (next, key) => go(edited(history, next, key ?? null)),
    undo: history.past.length > 0 ? () => go(undone(history)) : null,
    redo: history.future.length > 0 ? () => go(redone(history)) : null,
  };
}
