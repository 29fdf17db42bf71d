import { cpus, totalmem } from "node:os";
import type { BenchOptions } from "./options.ts";

/** One figure, and what it should be. */
export interface Line {
  /** Its name in the JSON: stable, so that two runs can be held against each other. */
  id: string;
  what: string;
  value: number;
  unit: "s" | "ms" | "MB" | "kB" | "requests/s" | "×" | "scans";
  target?: Target;
  /** What else to know of it, such as the index used. */
  note?: string;
}

export type Target = { atMost: number } | { atLeast: number };
export type Verdict = "ok" | "missed" | "";

export function verdictOf({ value, target }: Pick<Line, "value" | "target">): Verdict {
  if (!target) return "";
  const isMet = "atMost" in target ? value <= target.atMost : value >= target.atLeast;
  return isMet ? "ok" : "missed";
}

/** Three significant digits, but whole numbers whole: 0.0421 ms, 1.08 ×, 1940 requests/s. */
export function formatted(value: number, unit: Line["unit"]): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(3);
  return `${digits} ${unit}`;
}

/** The lines as a table for a terminal: what, measured, target, verdict, note. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map((line) => [
    line.what,
    formatted(line.value, line.unit),
    line.target ? targetText(line.target, line.unit) : "",
    verdictOf(line),
    line.note ?? "",
  ]);
  const table = [["what", "measured", "target", "", ""], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const isNumber = (column: number) => column === 1 || column === 2;
  return table
    .map((row) =>
      row
        .map((cell, i) => (isNumber(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function targetText(target: Target, unit: Line["unit"]): string {
  return "atMost" in target ? `≤ ${formatted(target.atMost, unit)}` : `≥ ${formatted(target.atLeast, unit)}`;
}

/** The same for programs, with what it was measured on. */
export function jsonOf(lines: readonly Line[], { json: _, ...options }: BenchOptions, at: Date): string {
  const [cpu] = cpus();
  const machine = {
    cpu: cpu?.model ?? "unknown",
    cores: cpus().length,
    memoryMB: Math.round(totalmem() / 2 ** 20),
    node: process.version,
  };
  const figures = lines.map((line) => ({ ...line, verdict: verdictOf(line) || null }));
  return `${JSON.stringify({ at: at.toISOString(), machine, options, figures }, null, 2)}\n`;
}
