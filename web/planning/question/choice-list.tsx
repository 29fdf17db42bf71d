import { type ReactNode, useId } from "react";

interface Choice<Key> {
  readonly key: Key;
  readonly label: string;
  readonly note?: ReactNode;
}

interface ChoiceListProps<Key extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Key>[];
  /** Null: none of these. */
  readonly current: Key | null;
  onChoose(key: Key): void;
}

/** One of a list, in rows with a note each. */
export function ChoiceList<Key extends string>({ label, choices, current, onChoose }: ChoiceListProps<Key>) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{label}</legend>
      {choices.map(({ key, label: text, note }) => (
        <label
          key={key}
          className="flex min-h-11 items-center gap-3 rounded-card px-2 py-1 hover:bg-sunken has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name={name}
            checked={key === current}
            onChange={() => onChoose(key)}
            className="size-5 shrink-0 accent-accent"
          />
          <span className="min-w-0 break-words">
            {text}
            {note && <span className="block text-ink-soft text-sm">{note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
