import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  /** What to know or do next; never left out. */
  readonly hint: ReactNode;
  /** The buttons that do it. */
  readonly children?: ReactNode;
}

/** Nothing here, or something failed: says what, and what to do next. */
export function EmptyState({ icon, title, hint, children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-3 p-4">
      <Icon name={icon} className="size-8 text-accent" />
      <p className="font-semibold">{title}</p>
      <p className="text-ink-soft">{hint}</p>
      {children && <div className="flex flex-wrap gap-2">{children}</div>}
    </div>
  );
}
