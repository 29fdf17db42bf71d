import type { HostingTexts } from "../texts/zh.ts";

/** Who changed something; an import and the demo are no people. */
export const actorName = (actor: string, { history }: HostingTexts): string => named(history.actor, actor);

/** What was done, in a word; one that this build does not know as it is. */
export const actionName = (action: string, { history }: HostingTexts): string =>
  named(history.action, action.toUpperCase());

const named = (names: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(names, key) ? (names[key] ?? key) : key;
