/** Most particular first: nearly every browser also calls itself Safari, and many Chrome. */
const BROWSERS: readonly [mark: string, name: string][] = [
  ["MicroMessenger/", "微信"],
  ["Edg", "Edge"],
  ["HuaweiBrowser/", "Huawei Browser"],
  ["MiuiBrowser/", "Mi Browser"],
  ["Firefox/", "Firefox"],
  ["FxiOS/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["CriOS/", "Chrome"],
  ["Safari/", "Safari"],
];
const SYSTEMS: readonly [mark: string, name: string][] = [
  ["HarmonyOS", "HarmonyOS"],
  ["Android", "Android"],
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Windows", "Windows"],
  ["Macintosh", "macOS"],
  ["Linux", "Linux"],
];

/** Browser and system as people call them, from what a browser calls itself; empty where it does not say. */
export function deviceName(userAgent: string): { browser: string; system: string } {
  const find = (marks: typeof BROWSERS): string =>
    marks.find(([mark]) => userAgent.includes(mark))?.[1] ?? "";
  return { browser: find(BROWSERS), system: find(SYSTEMS) };
}
