import type { Tongue } from "../i18n/language.tsx";
import { formatMoment } from "../i18n/moments.ts";
import type { Outlook } from "./openness.ts";

type Words = Pick<Tongue, "locale" | "m">;

/** The few words of a list row: "Open until 18:00", "Closes in 25 min", "Opens tomorrow 09:00". */
export function opennessPhrase(outlook: Outlook, now: Date, zone: string, words: Words): string {
  const { openness } = words.m;
  const moment = (at: Date): string => formatMoment(at, now, zone, words);
  switch (outlook.is) {
    case "unknown":
      return openness.unknown;
    case "open":
      if (outlook.until === undefined) return openness.open;
      return outlook.until ? openness.openUntil(moment(outlook.until)) : openness.roundTheClock;
    case "closing":
      return outlook.minutes < 1 ? openness.closesNow : openness.closesIn(outlook.minutes);
    case "closesBeforeArrival":
      return openness.closesBeforeArrival(moment(outlook.until));
    case "opensBeforeArrival":
      return openness.opensBeforeArrival(moment(outlook.from));
    case "closed":
      return outlook.from ? openness.opensAt(moment(outlook.from)) : openness.closedForNow;
  }
}

/** The sentence of the details, about now: "Closed now, opens tomorrow 09:00." */
export function opennessSentence(
  outlook: Outlook,
  now: Date,
  zone: string,
  words: Words,
  hasPhone: boolean,
): string {
  const { sentence } = words.m.openness;
  const moment = (at: Date): string => formatMoment(at, now, zone, words, true);
  switch (outlook.is) {
    case "unknown":
      return hasPhone ? sentence.unknown : sentence.unknownNoPhone;
    case "open":
      if (outlook.until === undefined) return `${words.m.openness.open}`;
      return outlook.until ? sentence.openUntil(moment(outlook.until)) : sentence.roundTheClock;
    case "closing":
      return outlook.minutes < 1
        ? sentence.closesNow(moment(outlook.until))
        : sentence.closesIn(outlook.minutes, moment(outlook.until));
    case "closesBeforeArrival":
      return sentence.openUntil(moment(outlook.until));
    case "opensBeforeArrival":
      return sentence.opensAt(moment(outlook.from));
    case "closed":
      return outlook.from ? sentence.opensAt(moment(outlook.from)) : sentence.closedForNow;
  }
}
