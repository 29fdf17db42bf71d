import { useLanguage } from "../../i18n/language.tsx";
import { Table } from "../../ui/table.tsx";
import { formatCount, formatShare, formatWeight } from "../numbers.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { AtHour, CoverageWeek } from "../use-coverage.ts";
import { meanShare } from "./mean-share.ts";
import { Numeral } from "./numeral.tsx";
import { formatPoints, formatSigned } from "./signed.ts";

interface Side {
  readonly sum: AtHour["coverage"];
  /** Null: not known yet. */
  readonly week: CoverageWeek | null;
}

interface SumRow {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** Share, weight and places of today and of the scenario, side by side. */
export function Sums({ before, after }: { before: Side; after: Side }) {
  const { effect: texts } = useTexts().scenarios;
  const { locale } = useLanguage();
  const share = (key: "share" | "mean", was: number | null, is: number | null): SumRow => ({
    ...{ key, name: texts[key], before: formatShare(was, locale), after: formatShare(is, locale) },
    difference: texts.points(formatPoints(was, is, locale)),
  });
  const amount = (
    key: "weight" | "places",
    format: typeof formatCount,
    [was, is]: readonly [number, number],
  ): SumRow => ({
    ...{ key, name: texts[key], before: format(was, locale), after: format(is, locale) },
    difference: formatSigned(is - was, locale),
  });
  const rows = [
    share("share", before.sum.share, after.sum.share),
    share("mean", meanShare(before.week), meanShare(after.week)),
    amount("weight", formatWeight, [before.sum.coveredWeight, after.sum.coveredWeight]),
    amount("places", formatCount, [before.sum.openPlaces, after.sum.openPlaces]),
  ];
  return (
    <Table
      label={texts.title}
      isDense
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { key: "name", title: texts.what, isPlain: true, cell: ({ name }) => name },
        { key: "before", title: texts.before, cell: (row) => <Numeral>{row.before}</Numeral> },
        { key: "after", title: texts.after, cell: (row) => <Numeral isStrong>{row.after}</Numeral> },
        { key: "difference", title: texts.difference, cell: (row) => <Numeral>{row.difference}</Numeral> },
      ]}
    />
  );
}
