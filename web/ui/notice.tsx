import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface NoticeProps {
  readonly icon: IconName;
  readonly title: string;
  /** What to do next. */
  readonly hint?: string | undefined;
  /** Buttons that do it. */
  readonly children?: ReactNode;
}

/** Something worth knowing beside what is shown; it stays until it no longer holds. */
export function Notice({ icon, title, hint, children }: NoticeProps) {
  return (
    <div role="alert" className="mx-3 mb-2 rounded-card border border-line bg-sunken px-3 py-2">
      <p className="flex items-start gap-2">
        <Icon name={icon} className="mt-0.5 size-5 text-closing" />
        <span>
          <span className="font-semibold">{title}</span>
          {hint && <span className="block text-sm">{hint}</span>}
        </span>
      </p>
      {children && <div className="mt-2 flex flex-wrap gap-2">{children}</div>}
    </div>
  );
}
