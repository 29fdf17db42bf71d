import { type ReactNode, useId } from "react";

interface SectionProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the editor under its heading, which is a third one: the page and the editor have theirs above. */
export function Section({ title, hint, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-6">
      <h3 id={id} tabIndex={-1} className="mb-2 font-semibold text-lg">
        {title}
      </h3>
      {hint && <p className="mb-2 text-ink-soft text-sm">{hint}</p>}
      {children}
    </section>
  );
}

/** Keeps the focus in the section when what had it is about to go, such as a row's "remove". */
export function focusHeading(within: Element): void {
  within.closest("section")?.querySelector<HTMLElement>("h3")?.focus({ preventScroll: true });
}
