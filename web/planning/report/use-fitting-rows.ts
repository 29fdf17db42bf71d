import { type RefObject, useLayoutEffect, useState } from "react";

/** CSS pixels of the tallest row: fewer at once are taken away than may be too many. */
const TALLEST_ROW = 40;

/**
 * How many of `count` rows fit on a page of a fixed height: all of them to begin with, then fewer until nothing hangs over.
 * @param page the sheet with the rows and everything else on it
 */
export function useFittingRows(page: RefObject<HTMLElement | null>, count: number): number {
  const [most, setMost] = useState(MOST_TRIED);
  const shown = Math.min(count, most);
  useLayoutEffect(() => {
    const element = page.current;
    if (!element) return;
    const over = element.scrollHeight - element.clientHeight;
    if (over > 0 && shown > 0) setMost(shown - Math.ceil(over / TALLEST_ROW));
  }, [page, shown]);
  return Math.max(0, shown);
}

/** More than fit on any sheet. */
const MOST_TRIED = 60;
