import { useMemo } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { useDelayed } from "../../state/use-delayed.ts";
import { Table } from "../../ui/table.tsx";
import { zoneName } from "../answer/zone-columns.tsx";
import { formatCount, formatShare, formatWeight } from "../numbers.ts";
import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";
import { type AtHour, useAtHour } from "../use-coverage.ts";
import { useTodaysInput } from "../use-todays-input.ts";
import { formatPoints, formatSigned } from "./signed.ts";
import { type ZoneDifference, zoneDifferences } from "./zone-differences.ts";

/** Milliseconds that the hour must rest, as for the answer itself. */
const REST = 80;

/** What the scenario changes: the sums side by side, district by district, and on the map. */
export function Effect({ question, coverage, map }: PanelProps) {
  const { effect: texts } = useTexts().scenarios;
  const { state, input } = question;
  const { data } = useAtHour(useTodaysInput(input), useDelayed(state.hour, REST), state.parts);
  const { atHour: after, isRenewing } = coverage;
  const before = data ?? null;
  return (
    <section aria-label={texts.title} aria-busy={isRenewing}>
      <h3 className="font-semibold">{texts.title}</h3>
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          checked={map.isComparing}
          onChange={({ target }) => map.compare(target.checked)}
          className="size-5 shrink-0 accent-accent"
        />
        {texts.swipe}
      </label>
      {before && after ? (
        <>
          <Sums before={before.coverage} after={after.coverage} />
          <Zones before={before} after={after} />
        </>
      ) : (
        <p>{texts.renewing}</p>
      )}
    </section>
  );
}

type Sum = AtHour["coverage"];

interface SumRow {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

function Sums({ before, after }: { before: Sum; after: Sum }) {
  const { effect: texts } = useTexts().scenarios;
  const { locale } = useLanguage();
  const rows: readonly SumRow[] = [
    {
      key: "share",
      name: texts.share,
      before: formatShare(before.share, locale),
      after: formatShare(after.share, locale),
      difference: texts.points(formatPoints(before.share, after.share, locale)),
    },
    {
      key: "weight",
      name: texts.weight,
      before: formatWeight(before.coveredWeight, locale),
      after: formatWeight(after.coveredWeight, locale),
      difference: formatSigned(after.coveredWeight - before.coveredWeight, locale),
    },
    {
      key: "places",
      name: texts.places,
      before: formatCount(before.openPlaces, locale),
      after: formatCount(after.openPlaces, locale),
      difference: formatSigned(after.openPlaces - before.openPlaces, locale),
    },
  ];
  return (
    <Table
      label={texts.title}
      isDense
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { key: "name", title: "", isPlain: true, cell: ({ name }) => name },
        { key: "before", title: texts.before, cell: (row) => <Numeral>{row.before}</Numeral> },
        { key: "after", title: texts.after, cell: (row) => <Numeral isStrong>{row.after}</Numeral> },
        { key: "difference", title: texts.difference, cell: (row) => <Numeral>{row.difference}</Numeral> },
      ]}
    />
  );
}

const Numeral = ({ children, isStrong = false }: { children: string; isStrong?: boolean }) => (
  <span className={`block py-1.5 tabular-nums ${isStrong ? "font-semibold" : ""}`}>{children}</span>
);

function Zones({ before, after }: { before: AtHour; after: AtHour }) {
  const { scenarios, answer } = useTexts();
  const { effect: texts } = scenarios;
  const tongue = useLanguage();
  const { locale } = tongue;
  const rows = useMemo(
    () => zoneDifferences(before.coverageByDistrict, after.coverageByDistrict),
    [before, after],
  );
  const nameOf = ({ zone }: ZoneDifference): string => zoneName(zone, answer.table, tongue);
  return (
    <>
      <h4 className="mt-3 font-semibold text-sm">{texts.districts}</h4>
      {rows.length === 0 ? (
        <p>{texts.same}</p>
      ) : (
        <div className="text-sm">
          <Table
            label={texts.districts}
            isDense
            rows={rows}
            keyOf={({ zone }) => zone.code ?? ""}
            columns={[
              { key: "name", title: texts.district, isPlain: true, sortBy: nameOf, cell: nameOf },
              {
                key: "before",
                title: texts.before,
                sortBy: (row) => row.before ?? 0,
                cell: (row) => <Numeral>{formatShare(row.before, locale)}</Numeral>,
              },
              {
                key: "after",
                title: texts.after,
                sortBy: (row) => row.after ?? 0,
                cell: (row) => <Numeral isStrong>{formatShare(row.after, locale)}</Numeral>,
              },
              {
                key: "gain",
                title: texts.weight,
                sortBy: ({ gain }) => gain,
                cell: ({ gain }) => <Numeral>{formatSigned(gain, locale)}</Numeral>,
              },
            ]}
          />
        </div>
      )}
    </>
  );
}
