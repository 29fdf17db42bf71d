import { useState } from "react";

/** More rows than this bury what stands below them. */
const FEW = 20;

/** The first rows of a long list, and all once they are asked for. @param isKept rows that are shown wherever they stand */
export function useFirstFew<Row>(all: readonly Row[], isKept: (row: Row) => boolean = () => false) {
  const [areAllShown, setAllShown] = useState(false);
  const shown = areAllShown ? all : all.filter((row, at) => at < FEW || isKept(row));
  return { shown, hidden: all.length - shown.length, showAll: () => setAllShown(true) };
}
