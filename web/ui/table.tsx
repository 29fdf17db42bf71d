import { type ReactNode, useMemo, useState } from "react";
import { Icon } from "./icon.tsx";
import { inOrder, type Order } from "./in-order.ts";

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  cell(row: Row): ReactNode;
  /** On a card it says itself what it is: a name, or buttons. */
  readonly isPlain?: boolean;
  /** What to sort by; left out: this column cannot be sorted by. */
  sortBy?(row: Row): string | number;
}

interface TableProps<Row> {
  /** What the table lists, for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  keyOf(row: Row): string | number;
  /** For rows that stand for something seen elsewhere as well, such as on a map. */
  readonly link?: RowLink<Row>;
  /** Close together, and a table on a narrow screen too: for few words and many numbers. */
  readonly isDense?: boolean;
}

interface RowLink<Row> {
  isMarked(row: Row): boolean;
  /** The pointer or the focus came to the row, or left it: null. */
  onPoint(row: Row | null): void;
}

/** What these elements are anyway, until a card's `display` takes it away in some browsers. */
const ROLE = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  cell: { role: "cell" },
} as const;

const CARD = "max-md:mb-3 max-md:block max-md:rounded-card max-md:border max-md:bg-card max-md:p-3";
const CARD_CELL = "px-2 py-1.5 max-md:flex max-md:gap-3 max-md:px-0 max-md:py-0.5 max-md:empty:hidden";
const CARD_TITLE =
  "max-md:before:w-24 max-md:before:shrink-0 max-md:before:text-ink-soft max-md:before:text-sm max-md:before:leading-6 max-md:before:content-[attr(data-title)]";

/** Where a dense table has hardly any room, only the column that sorts says so. */
function iconLook(isDense: boolean, isSorted: boolean): string {
  if (isSorted) return isDense ? "size-3" : "size-4";
  return isDense ? "size-3 opacity-40 max-sm:hidden" : "size-4 opacity-40";
}

/**
 * Rows under headings; a heading that sorts is a button. On a narrow screen each row is a card, its cells named by their
 * headings.
 */
export function Table<Row>({ label, columns, rows, keyOf, link, isDense = false }: TableProps<Row>) {
  const [order, setOrder] = useState<Order | null>(null);
  const sorted = useMemo(() => inOrder(rows, columns, order), [rows, columns, order]);
  const onSort = (key: string): void =>
    setOrder((last) => ({ key, isDescending: last?.key === key && !last.isDescending }));
  return (
    <table
      {...ROLE.table}
      aria-label={label}
      className={`w-full border-collapse ${isDense ? "" : "max-md:block"}`}
    >
      <thead {...ROLE.rowgroup} className={isDense ? undefined : "max-md:hidden"}>
        <tr {...ROLE.row} className="border-line border-b text-left text-ink-soft text-sm">
          {columns.map(({ key, title, sortBy }) => (
            <th
              key={key}
              {...ROLE.columnheader}
              scope="col"
              aria-sort={order?.key === key ? (order.isDescending ? "descending" : "ascending") : undefined}
              className={`py-1 font-semibold first:pl-0 ${isDense ? "whitespace-nowrap px-1" : "px-2"}`}
            >
              {sortBy ? (
                <button
                  type="button"
                  onClick={() => onSort(key)}
                  className="inline-flex min-h-11 items-center gap-0.5 font-semibold hover:text-ink"
                >
                  {title}
                  <Icon
                    name={order?.key === key && order.isDescending ? "up" : "down"}
                    className={iconLook(isDense, order?.key === key)}
                  />
                </button>
              ) : (
                title
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.rowgroup} className={isDense ? undefined : "max-md:block"}>
        {sorted.map((row) => (
          <tr
            key={keyOf(row)}
            {...ROLE.row}
            data-marked={link?.isMarked(row) || undefined}
            {...(link && {
              onPointerEnter: () => link.onPoint(row),
              onPointerLeave: () => link.onPoint(null),
              onFocus: () => link.onPoint(row),
              onBlur: () => link.onPoint(null),
            })}
            className={`relative border-line border-b align-middle ${isDense ? "" : CARD} ${link?.isMarked(row) ? "bg-accent-soft" : ""}`}
          >
            {columns.map(({ key, title, cell, isPlain = false }) => (
              <td
                key={key}
                {...ROLE.cell}
                data-title={isPlain ? undefined : title}
                className={`min-w-0 first:pl-0 ${isDense ? "px-1" : CARD_CELL} ${isDense || isPlain ? "" : CARD_TITLE}`}
              >
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
