import { formatWeight } from "../numbers.ts";

const NONE = "±0";
/** Of a percentage point: what is shown has one decimal. */
const LEAST_POINT = 0.05;

const sign = (value: number): string => (value > 0 ? "+" : "−");

/** A difference of weights, or of counts, with its sign. */
export function formatSigned(difference: number, locale: string): string {
  const text = formatWeight(Math.abs(difference), locale);
  return Number(text) === 0 ? NONE : sign(difference) + text;
}

/** From one share (0-1) to another, in percentage points with one decimal; an em dash where either is not known. */
export function formatPoints(before: number | null, after: number | null, locale: string): string {
  if (before === null || after === null) return "—";
  const points = (after - before) * 100;
  if (Math.abs(points) < LEAST_POINT) return NONE;
  return (
    sign(points) +
    Math.abs(points).toLocaleString(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
  );
}
