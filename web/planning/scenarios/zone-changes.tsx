import { useMemo } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { Table } from "../../ui/table.tsx";
import { zoneName } from "../answer/zone-columns.tsx";
import { formatShare } from "../numbers.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { ZoneCoverage } from "../use-coverage.ts";
import { Numeral } from "./numeral.tsx";
import { formatSigned } from "./signed.ts";
import { type ZoneDifference, zoneDifferences } from "./zone-differences.ts";

interface ZoneChangesProps {
  readonly before: readonly ZoneCoverage[];
  readonly after: readonly ZoneCoverage[];
}

/** The districts in which the scenario changes anything. */
export function ZoneChanges({ before, after }: ZoneChangesProps) {
  const { scenarios, answer } = useTexts();
  const { effect: texts } = scenarios;
  const tongue = useLanguage();
  const { locale } = tongue;
  const rows = useMemo(() => zoneDifferences(before, after), [before, after]);
  const nameOf = ({ zone }: ZoneDifference): string => zoneName(zone, answer.table, tongue);
  return (
    <div className="mt-3 text-sm">
      <h4 className="font-semibold">{texts.districts}</h4>
      {rows.length === 0 ? (
        <p>{texts.same}</p>
      ) : (
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
      )}
    </div>
  );
}
