interface NumeralProps {
  readonly children: string;
  readonly isStrong?: boolean;
}

/** A number in a table, its digits below those of the row above. */
export function Numeral({ children, isStrong = false }: NumeralProps) {
  return <span className={`block py-1.5 tabular-nums ${isStrong ? "font-semibold" : ""}`}>{children}</span>;
}
