import { useLanguage } from "../../i18n/language.tsx";
import { useTexts } from "../texts/use-texts.ts";
import type { Difference } from "./audit-entry.ts";

/** What differs, in words; names of fields and roles in the language in use, values as they are. */
export function useDifferenceText(): (difference: Difference) => string {
  const { audit: texts, roles, places } = useTexts();
  const { kind } = useLanguage().m;
  // From the server, and newer ones may have words that this page has not heard of.
  const fields = new Map(Object.entries(texts.field));
  const words = new Map(Object.entries({ ...roles, ...kind, ...places.statuses }));
  const say = (value: string | null): string =>
    value === null
      ? texts.nothing
      : value
          .split(" ")
          .map((part) => words.get(part) ?? part)
          .join(" ");
  return ({ field, detail, before, after }) => {
    const name = [fields.get(field) ?? field, detail].filter(Boolean).join(" ");
    return before === undefined ? texts.set(name, say(after)) : texts.change(name, say(before), say(after));
  };
}
