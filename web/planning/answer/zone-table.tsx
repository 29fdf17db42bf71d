import { memo, useEffect, useMemo, useRef } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { Table } from "../../ui/table.tsx";
import { useTexts } from "../texts/use-texts.ts";
import type { ZoneCoverage } from "../use-coverage.ts";
import { useIsThreeColumns } from "../use-is-three-columns.ts";
import type { MapDesk } from "../use-map-desk.ts";
import { zoneColumns } from "./zone-columns.tsx";

interface ZoneTableProps {
  readonly rows: readonly ZoneCoverage[];
  /** Code of the district that the map marks. */
  readonly marked: string | null;
  readonly pointAt: MapDesk["pointAt"];
  onPress(code: string): void;
}

/** Coverage by district, the least covered first; a row and its district on the map are marked together. */
export const ZoneTable = memo(function ZoneTable({ rows, marked, pointAt, onPress }: ZoneTableProps) {
  const { table } = useTexts().answer;
  const tongue = useLanguage();
  const columns = useMemo(() => zoneColumns(table, tongue, onPress), [table, tongue, onPress]);
  const frame = useRef<HTMLDivElement>(null);
  const isColumn = useIsThreeColumns();
  useEffect(() => {
    // In one column it would take the map away from under the finger that pressed it.
    if (marked === null || !isColumn) return;
    frame.current?.querySelector("[data-marked]")?.scrollIntoView({ block: "nearest" });
  }, [marked, isColumn]);
  const isApproximate = rows.some(({ zone }) => zone.isApproximate);
  return (
    <div ref={frame} className="overflow-x-auto text-sm">
      <Table
        label={table.title}
        columns={columns}
        rows={rows}
        isDense
        keyOf={({ zone }) => zone.code ?? ""}
        link={{
          isMarked: ({ zone }) => zone.code !== null && zone.code === marked,
          onPoint: (row) => pointAt(row?.zone.code ?? null),
        }}
      />
      <p className="mt-2 text-ink-soft">{table.accessHint}</p>
      {isApproximate && <p className="text-ink-soft">{table.approximateHint}</p>}
    </div>
  );
});
