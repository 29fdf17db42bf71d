import type { CompiledRule } from "./compile-rules.ts";
import type { Openness } from "./hours.ts";
import { type Span, subtract, union } from "./spans.ts";

/** Minutes that are open, and that are unknown; all others are closed. */
export interface Painting {
  open: Span[];
  unknown: Span[];
}

/** The state over the spans, whatever was there. */
export function paint({ open, unknown }: Painting, state: Openness, spans: readonly Span[]): Painting {
  if (spans.length === 0) return { open, unknown };
  return {
    open: state === "OPEN" ? union(open, spans) : subtract(open, spans),
    unknown: state === "UNKNOWN" ? union(unknown, spans) : subtract(unknown, spans),
  };
}

/** All that a rule says of a date, or the part of it that `part` cuts out. */
export function paintAll(
  painting: Painting,
  { state, mode, spans, openEnds, doubtful }: CompiledRule,
  part: (spans: readonly Span[]) => readonly Span[] = (all) => all,
): Painting {
  const taken =
    mode === "OTHERWISE" ? [...painting.open, ...painting.unknown].sort((a, b) => a.from - b.from) : [];
  const free = (all: readonly Span[]) => subtract(part(all), taken);
  // what the rule is sure of counts more than how long an open end may last
  const sure = paint(paint(painting, "UNKNOWN", free(openEnds)), state, free(spans));
  return paint(sure, "UNKNOWN", free(doubtful));
}
