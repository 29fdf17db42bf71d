import { useMedia } from "../state/use-media.ts";

/** Wide enough for the question, the map and the answer side by side; in `em`, so that large text has one column. */
export const useIsThreeColumns = (): boolean => useMedia("(min-width: 72em)");
