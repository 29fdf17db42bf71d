import { Chip } from "../../ui/chip.tsx";

interface ChoiceChipsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  onChange(value: Value): void;
  /** Of what is chosen. */
  readonly hint?: string;
}

/** One of a few, side by side, and what it means. */
export function ChoiceChips<Value extends string>(props: ChoiceChipsProps<Value>) {
  const { label, options, value: chosen, onChange, hint } = props;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold text-sm">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label: text }) => (
          <Chip key={value} isOn={value === chosen} onChange={() => onChange(value)}>
            {text}
          </Chip>
        ))}
      </div>
      {hint && (
        <p aria-live="polite" className="mt-1 text-ink-soft text-sm">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
