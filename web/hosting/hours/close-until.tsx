export interface Closing {
  /** An instant; null: until further notice. */
  readonly until: string | null;
  /** Null: none given. */
  readonly reason: string | null;
}

export interface CloseUntilProps {
  readonly zone: string;
  readonly now: Date;
  /** When the place opens tomorrow or later, as an instant; null: not known. */
  readonly nextOpening: string | null;
  onClose(closing: Closing): void;
}

/** Until when to close now. */
export function CloseUntil(_props: CloseUntilProps) {
  return null;
}
