interface Sortable<Row> {
  readonly key: string;
  sortBy?(row: Row): string | number;
}

export interface Order {
  readonly key: string;
  readonly isDescending: boolean;
}

/** The rows sorted by a column, those that are equal as they came; as they are without an order. */
export function inOrder<Row>(
  rows: readonly Row[],
  columns: readonly Sortable<Row>[],
  order: Order | null,
): readonly Row[] {
  const sortBy = columns.find(({ key }) => key === order?.key)?.sortBy;
  if (!order || !sortBy) return rows;
  const sign = order.isDescending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(sortBy(a), sortBy(b)));
}

/** Chinese by pinyin, numbers by size. */
const collator = new Intl.Collator("zh-CN", { numeric: true });
const compare = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
