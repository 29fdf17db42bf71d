/** The codes with one more or one fewer, in the order chosen. */
export function toggled(codes: readonly string[], code: string, isOn: boolean): readonly string[] {
  const others = codes.filter((other) => other !== code);
  return isOn ? [...others, code] : others;
}
