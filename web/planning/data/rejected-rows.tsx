import { useLanguage } from "../../i18n/language.tsx";
import { formatCount } from "../numbers.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { UploadAnswer } from "./send-upload.ts";

interface RejectedRowsProps {
  readonly rows: UploadAnswer["rejectedRows"];
  /** Of all, of which the server tells the first. */
  readonly count: number;
}

/** Which rows of a file were left out, and why; nothing where all are fine. */
export function RejectedRows({ rows, count }: RejectedRowsProps) {
  const { preview } = useTexts().data;
  const { locale } = useLanguage();
  if (rows.length === 0) return null;
  return (
    <div>
      <h4 className="font-semibold text-sm">{preview.problems}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section
        aria-label={preview.problems}
        tabIndex={0}
        className="max-h-60 overflow-y-auto border-line border-y"
      >
        <table className="w-full text-sm">
          <thead>
            <tr className="text-left text-ink-soft">
              <th scope="col" className="py-1 pr-3 font-semibold">
                {preview.line}
              </th>
              <th scope="col" className="py-1 font-semibold">
                {preview.problem}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, problem }) => (
              <tr key={line} className="border-line border-t align-top">
                <td className="py-1 pr-3 tabular-nums">{line}</td>
                <td lang="en" className="break-words py-1">
                  {problem}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {count > rows.length && (
        <p className="text-ink-soft text-sm">
          {preview.problemsMore(rows.length, formatCount(count, locale))}
        </p>
      )}
    </div>
  );
}
