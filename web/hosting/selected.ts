const KEY = "nuanyi.host.selected";

/** The codes that were selected to be changed at once, kept for the tab. */
export function selectedCodes(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((code) => typeof code === "string") : [];
  } catch {
    return [];
  }
}

/** Keeps them. */
export function keepSelected(codes: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(codes));
  } catch {
    // refused: the next screen says that nothing is selected
  }
}
