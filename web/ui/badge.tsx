import type { ReactNode } from "react";

/** How a place stands, in the four signs that the map and the list share. */
export type OpennessSign = "open" | "closing" | "closed" | "unknown";

const WORDS: Record<OpennessSign, string> = {
  open: "text-open-word",
  closing: "text-closing-word",
  closed: "text-closed-word",
  unknown: "text-closed-word",
};

interface BadgeProps {
  readonly sign: OpennessSign;
  /** The state in words: the colour and shape only repeat it. */
  readonly children: ReactNode;
}

/** Openness as word, shape and colour together. */
export function Badge({ sign, children }: BadgeProps) {
  return (
    <span className={`inline-flex items-baseline gap-1.5 font-semibold ${WORDS[sign]}`}>
      <OpennessDot sign={sign} />
      <span>{children}</span>
    </span>
  );
}

/** Filled: open. Half: closing soon. Hollow: closed. Dashed: unknown. */
function OpennessDot({ sign }: Pick<BadgeProps, "sign">) {
  const ring = { cx: 7, cy: 7, r: 5, fill: "none", stroke: "currentColor", strokeWidth: 2 };
  const colour = sign === "open" ? "text-open" : sign === "closing" ? "text-closing" : "text-closed";
  return (
    <svg viewBox="0 0 14 14" className={`size-3.5 shrink-0 self-center ${colour}`} aria-hidden="true">
      {sign === "open" && <circle cx="7" cy="7" r="6" fill="currentColor" />}
      {sign === "closing" && (
        <>
          <circle {...ring} />
          <path d="M7 2a5 5 0 0 0 0 10Z" fill="currentColor" />
        </>
      )}
      {sign === "closed" && <circle {...ring} />}
      {sign === "unknown" && <circle {...ring} strokeDasharray="2.6 2.6" />}
    </svg>
  );
}
