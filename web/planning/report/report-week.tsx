import { useLanguage } from "../../i18n/language.tsx";
import { hourWords, weekdayWord } from "../question/question-words.ts";
import { useTexts } from "../texts/use-texts.ts";
import { shareFill } from "../week-strip/ramp.ts";

interface ReportWeekProps {
  /** 168 shares, 0-1. */
  readonly shares: readonly number[];
  /** Null: any time. */
  readonly hour: number | null;
}

/** From this share on white reads better on the ramp than black. */
const DARK = 5 / 7;
const DAYS = Array.from({ length: 7 }, (_, day) => day);
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The week as on the screen, with each share as a number too: grey paper has few shades. */
export function ReportWeek({ shares, hour }: ReportWeekProps) {
  const { report } = useTexts();
  const tongue = useLanguage();
  return (
    <section>
      <h2>{report.week}</h2>
      <table className="report-week">
        <thead>
          <tr>
            <td />
            {HOURS.map((of) => (
              <th key={of} scope="col">
                {of}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DAYS.map((day) => (
            <tr key={day}>
              <th scope="row">{weekdayWord(day, tongue)}</th>
              {HOURS.map((of) => {
                const at = day * 24 + of;
                const share = shares[at] ?? 0;
                return (
                  <td key={of} data-dark={share >= DARK} data-chosen={at === hour} style={shareFill(share)}>
                    <span>{Math.round(share * 100)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {hour !== null && <p className="report-small">{report.weekHour(hourWords(hour, tongue))}</p>}
    </section>
  );
}
