import { type ReactNode, useLayoutEffect, useRef } from "react";

/**
 * What to do next, always at the bottom in reach of the thumb. It keeps its own room at the end of the page, and
 * messages stand above it.
 */
export function BottomBar({ children }: { children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = document.documentElement;
    const element = bar.current;
    if (!element) return;
    const measure = (): void => {
      const height = `${element.offsetHeight}px`;
      root.style.setProperty("--bottom-bar", height);
      if (room.current) room.current.style.height = height;
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      root.style.removeProperty("--bottom-bar");
    };
  }, []);
  return (
    <>
      <div ref={room} aria-hidden="true" />
      <div ref={bar} className="fixed inset-x-0 bottom-0 z-30 border-line border-t bg-card shadow-float">
        <div className="mx-auto max-w-lg px-4 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
          {children}
        </div>
      </div>
    </>
  );
}
