/** What two texts do not share, line by line: of a week of hours only the days that changed. */
export function differingLines(before: string, after: string): [before: string, after: string] {
  const [had, has] = [before.split("\n"), after.split("\n")];
  const without = (lines: readonly string[], others: readonly string[]): string =>
    lines.filter((line) => !others.includes(line)).join("\n");
  return [without(had, has), without(has, had)];
}
