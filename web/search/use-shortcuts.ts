import { useEffect, useRef } from "react";

/** What a key does; returns false to leave the key to the browser. */
export type Shortcuts = Readonly<Record<string, () => boolean | undefined>>;

/** Keys for the whole screen. Silent while something is typed, in a dialog, or with Ctrl, Alt or Meta held. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // The input method's own keys among them: Esc drops what it suggests.
      if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey)
        return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest("dialog")) return;
      // Esc leaves a field; every other key is text there.
      if (event.key !== "Escape" && target?.closest("input, textarea, select, [contenteditable]")) return;
      if (latest.current[event.key]?.() === true) event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
