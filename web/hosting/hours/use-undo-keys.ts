import { type RefObject, useEffect } from "react";
import type { Editing } from "./use-edit-history.ts";

/**
 * Ctrl+Z (⌘Z) undoes, with Shift or as Ctrl+Y it redoes, while the focus is inside: there may be several editors on a
 * page. In a text field the field's own undo is meant.
 */
export function useUndoKeys(
  root: RefObject<HTMLElement | null>,
  { undo, redo }: Pick<Editing<unknown>, "undo" | "redo">,
): void {
  useEffect(() => {
    const element = root.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return;
      const key = event.key.toLowerCase();
      const step = key === "y" || (key === "z" && event.shiftKey) ? redo : key === "z" ? undo : null;
      if (!step) return;
      event.preventDefault();
      step();
    };
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  }, [root, undo, redo]);
}

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === "text");
