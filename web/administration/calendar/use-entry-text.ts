import { useLanguage } from "../../i18n/language.tsx";
import { useTexts } from "../texts/use-texts.ts";

interface Entry {
  readonly kind: "PUBLIC_HOLIDAY" | "MAKE_UP_WORKDAY";
  readonly name: string;
}

/** "10月1日周四" and "a public holiday (国庆节)": how dates and days of the calendar are written here. */
export function useEntryText() {
  const { calendar } = useTexts();
  const { locale } = useLanguage();
  const format = new Intl.DateTimeFormat(locale, {
    month: "short",
    day: "numeric",
    weekday: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return {
    date: (date: string): string => format.format(new Date(`${date}T12:00:00Z`)),
    entry: (entry: Entry | null): string =>
      entry ? calendar.entry(calendar.kinds[entry.kind], entry.name) : calendar.kinds.ORDINARY,
  };
}
