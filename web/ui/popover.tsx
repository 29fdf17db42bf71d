import { type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
import { placeBelow } from "./place-below.ts";

interface PopoverProps {
  /** What the button shows. */
  readonly children: ReactNode;
  /** Accessible name of the button: what it says and that it can be changed. */
  readonly label: string;
  /** What is changed: the heading of what opens. */
  readonly title: string;
  /** Closes it, at its end. */
  readonly doneLabel: string;
  readonly className?: string;
  /** What opens, made only then. It is handed what closes it. */
  readonly content: (close: () => void) => ReactNode;
}

/**
 * A button that opens a few fields beside it, while the page behind stays in use. The focus goes into them and comes
 * back; Esc, pressing elsewhere, and going on beyond the last field close it.
 */
export function Popover({ children, label, title, doneLabel, className = "", content }: PopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        className={className}
      >
        {children}
      </button>
      {isOpen && (
        <Panel
          id={id}
          title={title}
          doneLabel={doneLabel}
          opener={() => button.current}
          onDone={close}
          onLeave={() => setOpen(false)}
        >
          {content(close)}
        </Panel>
      )}
    </>
  );
}

interface PanelProps {
  readonly id: string;
  readonly title: string;
  readonly doneLabel: string;
  opener(): HTMLElement | null;
  /** Closed on purpose: the focus goes back. */
  onDone(): void;
  /** Left for something else, which keeps the focus. */
  onLeave(): void;
  readonly children: ReactNode;
}

function Panel({ id, title, doneLabel, opener, onDone, onLeave, children }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const ways = useRef({ opener, onLeave });
  ways.current = { opener, onLeave };

  useLayoutEffect(() => {
    const element = panel.current;
    const from = ways.current.opener();
    if (!element || !from) return;
    const place = (): void => placeBelow(element, from);
    place();
    element
      .querySelector<HTMLElement>("input:not(:disabled), select, button")
      ?.focus({ preventScroll: true });
    const onPress = ({ target }: PointerEvent): void => {
      const isInside = target instanceof Node && (element.contains(target) || from.contains(target));
      if (!isInside) ways.current.onLeave();
    };
    // What it holds may grow, and what it hangs on may scroll.
    const sizes = new ResizeObserver(place);
    sizes.observe(element);
    window.addEventListener("resize", place);
    window.addEventListener("scroll", place, true);
    document.addEventListener("pointerdown", onPress);
    return () => {
      sizes.disconnect();
      window.removeEventListener("resize", place);
      window.removeEventListener("scroll", place, true);
      document.removeEventListener("pointerdown", onPress);
    };
  }, []);

  return (
    <div
      ref={panel}
      id={id}
      role="dialog"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onDone();
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        const isLeft = relatedTarget instanceof Node && !currentTarget.contains(relatedTarget);
        if (isLeft && relatedTarget !== opener()) onLeave();
      }}
      className="fixed z-30 w-80 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-card bg-card px-4 pt-4 text-base text-ink shadow-float"
    >
      <p className="mb-3 font-semibold">{title}</p>
      {children}
      <div className="sticky bottom-0 bg-card pt-2 pb-4">
        <button
          type="button"
          onClick={onDone}
          className="min-h-11 w-full rounded-card bg-accent px-4 font-semibold text-on-accent hover:bg-accent-strong"
        >
          {doneLabel}
        </button>
      </div>
    </div>
  );
}
