import { formatDistance } from "../../i18n/distance.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { formatShare, formatWeight } from "../numbers.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { Gap, ZoneCoverage } from "../use-coverage.ts";
import { gapZone } from "./gap-zone.ts";

interface GapListProps {
  readonly gaps: readonly Gap[];
  /** The table's, for the districts' names. */
  readonly rows: readonly ZoneCoverage[];
  /** Rank of the one that the map marks. */
  readonly marked: number | null;
  onPress(gap: Gap): void;
}

/** Where most weight is left out, the worst first; pressing one goes there. */
export function GapList({ gaps, rows, marked, onPress }: GapListProps) {
  const { answer } = useTexts();
  const { gaps: texts } = answer;
  const tongue = useLanguage();
  if (gaps.length === 0) return <p>{texts.none}</p>;
  return (
    <ol className="flex flex-col">
      {gaps.map((gap) => (
        <li key={gap.rank} className="border-line border-b">
          <button
            type="button"
            aria-pressed={gap.rank === marked}
            onClick={() => onPress(gap)}
            className={`flex min-h-11 w-full items-start gap-3 px-1 py-2 text-left hover:bg-sunken ${gap.rank === marked ? "bg-accent-soft" : ""}`}
          >
            <span className="mt-0.5 flex size-6 shrink-0 items-center justify-center rounded-full bg-ink font-semibold text-card text-xs">
              {gap.rank}
            </span>
            <span className="min-w-0 grow">
              <span className="flex flex-wrap justify-between gap-x-3">
                <span className="font-semibold">{gapZone(gap, rows, answer, tongue)}</span>
                <span className="tabular-nums">
                  {texts.weight(
                    formatWeight(gap.weight, tongue.locale),
                    formatShare(gap.share, tongue.locale),
                  )}
                </span>
              </span>
              <span className="block text-ink-soft text-sm">
                {gap.nearestOpen
                  ? texts.nearest(gap.nearestOpen.name, formatDistance(gap.nearestOpen.metres, tongue))
                  : texts.noneOpen}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
