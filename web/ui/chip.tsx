import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface ChipProps {
  /** Left out: the chip chooses at once and holds no state. */
  readonly isOn?: boolean;
  onChange(isOn: boolean): void;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

const SHAPE =
  "inline-flex min-h-11 shrink-0 items-center gap-1.5 whitespace-nowrap rounded-full border px-3.5 text-[0.9375rem] transition-colors duration-150";
const OFF = "border-control bg-card text-ink hover:bg-sunken";
const ON = "border-accent bg-accent-soft text-accent-strong font-semibold";

/** A filter that is on or off. On shows a tick besides the colour. */
export function Chip({ isOn, onChange, icon, children }: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={() => onChange(!isOn)}
      className={`${SHAPE} ${isOn ? ON : OFF}`}
    >
      {isOn ? <Icon name="check" className="size-5" /> : icon}
      {children}
    </button>
  );
}

interface ActionChipProps {
  readonly icon: IconName;
  onPress(): void;
  /** Accessible name where the text alone does not say what pressing does. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A chip that does something at once, such as changing the way of travel. */
export function ActionChip({ icon, onPress, label, children }: ActionChipProps) {
  return (
    <button type="button" aria-label={label} onClick={onPress} className={`${SHAPE} ${OFF}`}>
      <Icon name={icon} className="size-5" />
      {children}
    </button>
  );
}
