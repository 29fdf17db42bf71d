import type { Tongue } from "../../i18n/language.tsx";
import type { Column } from "../../ui/table.tsx";
import { formatCount, formatShare, formatWeight } from "../numbers.ts";
import type { AnswerTexts } from "../texts/zh/answer.ts";
import type { ZoneCoverage } from "../use-coverage.ts";

type Zone = ZoneCoverage["zone"];
type TableTexts = AnswerTexts["table"];

/** Where there is nothing to tell, it comes before the smallest. */
const NOTHING = -1;

/** What cannot reach a place, and is not perhaps. */
export const uncoveredWeight = ({ weight, coveredWeight, possibleWeight }: ZoneCoverage): number =>
  weight - coveredWeight - possibleWeight;

/** A district's name in the language in use; its code where it has none. */
export function zoneName(
  { code, name, nameEn }: Zone,
  texts: Pick<TableTexts, "none">,
  { language }: Pick<Tongue, "language">,
): string {
  return (language === "en" ? (nameEn ?? name) : name) ?? code ?? texts.none;
}

/** The table by district; every column sorts. */
export function zoneColumns(
  texts: TableTexts,
  tongue: Pick<Tongue, "language" | "locale">,
  onPress: (code: string) => void,
): readonly Column<ZoneCoverage>[] {
  const { locale } = tongue;
  const nameOf = (zone: Zone): string => zoneName(zone, texts, tongue);
  return [
    {
      key: "name",
      title: texts.name,
      isPlain: true,
      sortBy: ({ zone }) => nameOf(zone),
      cell: ({ zone }) => <Name zone={zone} name={nameOf(zone)} texts={texts} onPress={onPress} />,
    },
    {
      key: "share",
      title: texts.share,
      sortBy: ({ share }) => share ?? NOTHING,
      cell: ({ share, possibleWeight, weight }) => (
        <span className="tabular-nums">
          {formatShare(share, locale)}
          {possibleWeight > 0 && (
            <span className="block text-ink-soft text-xs min-[88em]:whitespace-nowrap">
              {texts.possible} {formatShare(possibleWeight / weight, locale)}
            </span>
          )}
        </span>
      ),
    },
    {
      key: "uncovered",
      title: texts.uncovered,
      sortBy: uncoveredWeight,
      cell: (row) => <span className="tabular-nums">{formatWeight(uncoveredWeight(row), locale)}</span>,
    },
    {
      key: "places",
      title: texts.places,
      sortBy: ({ openPlaces }) => openPlaces,
      cell: ({ openPlaces, places }) => (
        <span className="tabular-nums">
          {formatCount(openPlaces, locale)}/{formatCount(places, locale)}
        </span>
      ),
    },
    {
      key: "access",
      title: texts.access,
      sortBy: ({ accessibility }) => accessibility ?? NOTHING,
      cell: ({ accessibility }) => (
        <span className="tabular-nums">
          {accessibility === null ? "—" : formatWeight(accessibility, locale)}
        </span>
      ),
    },
  ];
}

interface NameProps {
  readonly zone: Zone;
  readonly name: string;
  readonly texts: TableTexts;
  onPress(code: string): void;
}

/** The district's name: a button that shows it on the map. Its edges are the row's. */
function Name({ zone: { code, isApproximate }, name, texts, onPress }: NameProps) {
  if (code === null) return name;
  return (
    <button
      type="button"
      aria-label={texts.zoom(name)}
      onClick={() => onPress(code)}
      // a long name gives way to the numbers
      className="min-h-11 min-w-26 hyphens-auto text-left font-semibold [overflow-wrap:anywhere] after:absolute after:inset-0 hover:underline"
    >
      {name}
      {isApproximate && "\u00a0≈"}
    </button>
  );
}
