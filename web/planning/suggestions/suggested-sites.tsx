import { useLanguage } from "../../i18n/language.tsx";
import { Button } from "../../ui/button.tsx";
import { formatCount, formatWeight } from "../numbers.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useFirstFew } from "../use-first-few.ts";
import type { gainUnit } from "./goodness.ts";
import { untilWords } from "./plan-words.ts";
import type { SuggestedSite } from "./use-plan.ts";

type Unit = ReturnType<typeof gainUnit>;

interface SuggestedSitesProps {
  readonly sites: readonly SuggestedSite[];
  readonly unit: Unit;
  onPress(site: SuggestedSite): void;
}

/** What is suggested, in the order of what each adds; pressing one goes there. */
export function SuggestedSites({ sites, unit, onPress }: SuggestedSitesProps) {
  const { suggestions, desk } = useTexts();
  const { result: texts } = suggestions;
  const { locale } = useLanguage();
  const { shown, hidden, showAll } = useFirstFew(sites);
  return (
    <section aria-label={texts.sites}>
      <h3 className="font-semibold">
        {texts.sites} · {suggestions.sitesCount(formatCount(sites.length, locale))}
      </h3>
      <ol>
        {shown.map((site, at) => (
          <li
            key={`${site.placeCode} ${site.location.lat} ${site.location.lon}`}
            className="border-line border-b"
          >
            <button
              type="button"
              onClick={() => onPress(site)}
              className="flex min-h-11 w-full items-start gap-3 px-1 py-2 text-left hover:bg-sunken"
            >
              <span className="mt-0.5 flex size-6 shrink-0 items-center justify-center rounded-full bg-accent font-semibold text-on-accent text-xs">
                {at + 1}
              </span>
              <span className="min-w-0 grow">
                <span className="flex flex-wrap justify-between gap-x-3">
                  <span className="break-words font-semibold">{site.name}</span>
                  <Gain site={site} unit={unit} />
                </span>
                <Longer site={site} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <Button look="quiet" onClick={showAll}>
          {desk.showMore(formatCount(hidden, locale))}
        </Button>
      )}
    </section>
  );
}

const WORDS = { weight: "gain", hours: "gainHours", served: "gainServed" } as const;

function Gain({ site, unit }: { site: SuggestedSite; unit: Unit }) {
  const { result: texts } = useTexts().suggestions;
  const { locale } = useLanguage();
  return <span className="tabular-nums">{texts[WORDS[unit]](formatWeight(site.gain, locale))}</span>;
}

/** Until when, what that costs, and what each hour of it brings. */
function Longer({ site: { until, extraHours, gain } }: { site: SuggestedSite }) {
  const { suggestions: texts } = useTexts();
  const { locale } = useLanguage();
  if (until === null || extraHours === null) return null;
  return (
    <span className="block text-ink-soft text-sm">
      {texts.result.until(untilWords(until, texts), formatCount(extraHours, locale))}
      {extraHours > 0 && (
        <span className="block">{texts.result.each(formatWeight(gain / extraHours, locale))}</span>
      )}
    </span>
  );
}
