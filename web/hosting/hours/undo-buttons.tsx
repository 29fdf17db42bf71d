import { Glyph } from "./glyphs.tsx";
import { useHoursTexts } from "./texts/use-hours-texts.ts";

interface UndoButtonsProps {
  /** Null: there is nothing to undo. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** A step back and forth. */
export function UndoButtons({ undo, redo }: UndoButtonsProps) {
  const t = useHoursTexts();
  return (
    <div className="flex">
      <StepButton name="undo" label={t.undo} step={undo} />
      <StepButton name="redo" label={t.redo} step={redo} />
    </div>
  );
}

interface StepButtonProps {
  readonly name: "undo" | "redo";
  readonly label: string;
  readonly step: (() => void) | null;
}

function StepButton({ name, label, step }: StepButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      // Still focusable when used up, or the focus would be lost with the last step.
      aria-disabled={!step}
      onClick={() => step?.()}
      className={`grid size-11 place-items-center rounded-card ${step ? "text-accent-strong hover:bg-sunken" : "text-ink-soft opacity-50"}`}
    >
      <Glyph name={name} />
    </button>
  );
}
