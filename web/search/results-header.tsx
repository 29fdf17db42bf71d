import { useLanguage } from "../i18n/language.tsx";
import type { Origin } from "../state/rider-state.ts";
import type { Nearest } from "./use-nearest.ts";

interface ResultsHeaderProps {
  readonly nearest: Nearest;
  readonly openOnly: boolean;
  /** Where the list is measured from. */
  readonly from: Origin["from"];
  /** Offered where the list is measured from elsewhere. */
  onUsePosition(): void;
}

/** How many results, measured from where; read out whenever it changes. */
export function ResultsHeader({ nearest, openOnly, from, onUsePosition }: ResultsHeaderProps) {
  const { m } = useLanguage();
  const { places } = nearest;
  const count = places?.length;
  const text = openOnly ? m.list.resultsOpen : m.list.results;
  const isDemo = places?.some(({ place }) => place.isDemo) ?? false;
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-2 pt-1 pb-2.5">
      <p role="status" className="font-semibold text-sm">
        {count === undefined
          ? !nearest.error && m.list.loading
          : count === 0
            ? m.empty.hasNone
            : text(count, nearest.isAll)}
      </p>
      <p className="text-ink-soft text-sm">{m.origin[from]}</p>
      {from !== "me" && (
        <button
          type="button"
          className="-my-2.5 min-h-11 text-accent-strong text-sm underline underline-offset-4"
          onClick={onUsePosition}
        >
          {m.origin.useMine}
        </button>
      )}
      {isDemo && (
        <p
          className="rounded-full border border-control border-dashed px-2 text-ink-soft text-xs"
          title={m.app.demo}
        >
          {m.app.demoShort}
        </p>
      )}
    </div>
  );
}
