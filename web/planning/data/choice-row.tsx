import type { ReactNode } from "react";

interface ChoiceRowProps {
  /** The same for all rows of a list. */
  readonly group: string;
  /** Accessible name of the choice. */
  readonly label: string;
  readonly isChosen: boolean;
  onChoose(): void;
  /** What it is, beside the choice. */
  readonly children: ReactNode;
  /** What else can be done with it. */
  readonly action?: ReactNode;
}

/** One of a list to choose from, with all there is to know of it. */
export function ChoiceRow({ group, label, isChosen, onChoose, children, action }: ChoiceRowProps) {
  return (
    <li className={`flex items-start gap-1 border-line border-b ${isChosen ? "bg-accent-soft" : ""}`}>
      <label className="flex min-h-11 min-w-0 grow cursor-pointer items-start gap-3 px-2 py-2 hover:bg-sunken">
        <input
          type="radio"
          name={group}
          aria-label={label}
          checked={isChosen}
          onChange={onChoose}
          className="mt-0.5 size-5 shrink-0 accent-accent"
        />
        <span className="min-w-0 break-words">{children}</span>
      </label>
      {action}
    </li>
  );
}
