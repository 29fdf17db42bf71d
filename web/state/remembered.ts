const PREFIX = "nuanyi.";

/**
 * Small things this device remembers: the language, favourites, the map app used last. Private windows may refuse
 * storage; then nothing is remembered and nothing breaks.
 */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // full or forbidden: the app works without
  }
}

/** A remembered list, oldest surprises dropped: entries that do not pass `isEntry` are left out. */
export function recallList<Entry>(key: string, isEntry: (value: unknown) => value is Entry): Entry[] {
  try {
    const parsed: unknown = JSON.parse(recall(key) ?? "[]");
    return Array.isArray(parsed) ? parsed.filter(isEntry) : [];
  } catch {
    return [];
  }
}
