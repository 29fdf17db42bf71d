import { Children, type ReactNode, useId } from "react";
import { Icon, type IconName } from "../ui/icon.tsx";

interface ChoicesProps {
  readonly title: string;
  readonly action?: { readonly label: string; run(): void };
  readonly children: ReactNode;
}

/** A titled group of answers; nothing at all when there are none. */
export function Choices({ title, action, children }: ChoicesProps) {
  const id = useId();
  if (Children.count(children) === 0) return null;
  return (
    <section aria-labelledby={id}>
      <div className="flex min-h-11 items-center justify-between px-4">
        <h2 id={id} className="font-semibold text-ink-soft text-sm">
          {title}
        </h2>
        {action && (
          <button type="button" className="min-h-11 px-2 text-accent-strong text-sm" onClick={action.run}>
            {action.label}
          </button>
        )}
      </div>
      <ul>{children}</ul>
    </section>
  );
}

interface ChoiceProps {
  readonly icon: IconName;
  readonly title: string;
  readonly hint?: string | undefined;
  onChoose(): void;
}

/** One answer. */
export function Choice({ icon, title, hint, onChoose }: ChoiceProps) {
  return (
    <li>
      <button
        type="button"
        onClick={onChoose}
        className="flex min-h-12 w-full items-center gap-3 px-4 py-2 text-left -outline-offset-3 hover:bg-sunken"
      >
        <Icon name={icon} className="size-5 text-ink-soft" />
        <span className="min-w-0">
          <span className="block">{title}</span>
          {hint && <span className="block text-ink-soft text-sm">{hint}</span>}
        </span>
      </button>
    </li>
  );
}
