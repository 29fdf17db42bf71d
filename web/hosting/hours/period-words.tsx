import { Fragment } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import type { DraftPeriod } from "./model.ts";
import { draftText } from "./periods-text.ts";
import { useHoursTexts } from "./texts/use-hours-texts.ts";

/** Periods in words; a line never breaks within one of them. */
export function PeriodWords({ periods }: { periods: readonly DraftPeriod[] }) {
  const t = useHoursTexts();
  const { m } = useLanguage();
  const texts = periods.length === 0 ? [t.closed] : periods.map((period) => draftText([period], t, m));
  return texts.map((text, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: periods have no identity but their place in the day
    <Fragment key={index}>
      <span className="inline-block tabular-nums">
        {text}
        {index < texts.length - 1 && t.listComma.trimEnd()}
      </span>
      {t.listComma.endsWith(" ") ? " " : <wbr />}
    </Fragment>
  ));
}
