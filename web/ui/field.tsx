import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from "react";

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  /** Keeps the label for screen readers only, where the place of the field says it. */
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  /** What is wrong and what is expected instead. */
  readonly error?: string | undefined;
  /** Stands inside the field, before and after the text. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A labelled text field with its hint and its error tied to it. */
export function Field({
  label,
  isLabelHidden = false,
  hint,
  error,
  before,
  after,
  ref,
  ...input
}: FieldProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="min-w-0 grow">
      <label htmlFor={id} className={isLabelHidden ? "sr-only" : "mb-1 block text-sm font-semibold"}>
        {label}
      </label>
      <div
        className={`flex min-h-12 items-center gap-2 rounded-card border bg-card px-3 focus-within:outline-3 focus-within:outline-offset-1 focus-within:outline-focus ${
          error ? "border-danger" : "border-control"
        }`}
      >
        {before}
        <input
          {...input}
          id={id}
          ref={ref}
          aria-invalid={error ? true : undefined}
          aria-describedby={note ? `${id}-note` : undefined}
          className="min-w-0 grow bg-transparent py-2 outline-none placeholder:text-ink-soft [&::-webkit-search-cancel-button]:hidden"
        />
        {after}
      </div>
      {note && (
        <p id={`${id}-note`} className={`mt-1 text-sm ${error ? "text-danger" : "text-ink-soft"}`}>
          {note}
        </p>
      )}
    </div>
  );
}
