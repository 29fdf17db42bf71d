import type { CompiledRule } from "./compile-rules.ts";
import type { DayPlan } from "./day-plan.ts";
import type { Openness } from "./hours.ts";
import { type Span, subtract, union } from "./spans.ts";

/** The state over the spans, whatever was there. */
export function paint({ open, unknown }: DayPlan, state: Openness, spans: readonly Span[]): DayPlan {
  if (spans.length === 0) return { open, unknown };
  return {
    open: state === "OPEN" ? union(open, spans) : subtract(open, spans),
    unknown: state === "UNKNOWN" ? union(unknown, spans) : subtract(unknown, spans),
  };
}

/** All that a rule says of a date, or the part of it that `part` cuts out. */
export function paintAll(
  painting: DayPlan,
  { state, mode, spans, openEnds, doubtful }: CompiledRule,
  part: (spans: readonly Span[]) => readonly Span[] = (all) => all,
): DayPlan {
  const taken =
    mode === "OTHERWISE" ? [...painting.open, ...painting.unknown].sort((a, b) => a.from - b.from) : [];
  const free = (all: readonly Span[]) => subtract(part(all), taken);
  // what the rule is sure of counts more than how long an open end may last
  const sure = paint(paint(painting, "UNKNOWN", free(openEnds)), state, free(spans));
  return paint(sure, "UNKNOWN", free(doubtful));
}
