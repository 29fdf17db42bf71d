import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Glyph } from "./glyphs.tsx";

interface MenuItem {
  readonly label: string;
  run(): void;
}

interface RowMenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

const STEPS = new Map<string, (index: number, count: number) => number>([
  ["ArrowDown", (index, count) => (index + 1) % count],
  ["ArrowUp", (index, count) => (index + count - 1) % count],
  ["Home", () => 0],
  ["End", (_, count) => count - 1],
]);

/** A few more things to do with a row, behind "⋯". Arrows move, Esc and a press elsewhere close. */
export function RowMenu({ label, items }: RowMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    list.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const onPress = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node && root.current?.contains(target))) setOpen(false);
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  }, [isOpen]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
      return;
    }
    if (event.key === "Tab") setOpen(false);
    const entries = [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const current = entries.findIndex((entry) => entry.matches(":focus"));
    const next = STEPS.get(event.key)?.(current, entries.length);
    if (next === undefined) return;
    event.preventDefault();
    entries[next]?.focus();
  };

  return (
    <div ref={root} className="relative">
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        className="grid size-11 place-items-center rounded-card text-ink-soft hover:bg-sunken"
      >
        <Glyph name="more" />
      </button>
      {isOpen && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={onKeyDown}
          className="absolute top-full right-0 z-30 w-max max-w-[80vw] rounded-card border border-line bg-card py-1 shadow-float"
        >
          {items.map(({ label, run }) => (
            <button
              key={label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                run();
              }}
              className="block min-h-11 w-full px-4 text-left hover:bg-sunken focus-visible:-outline-offset-3"
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
