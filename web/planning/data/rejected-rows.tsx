import { useLanguage } from "../../i18n/language.tsx";
import { formatCount } from "../numbers.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { UploadAnswer } from "./send-upload.ts";

interface RejectedRowsProps {
  readonly rows: UploadAnswer["rejectedRows"];
  /** Of all, of which the server tells the first. */
  readonly count: number;
}

/** As many are read at a glance; more would push the buttons out of sight. */
const FEW = 8;

/** Which rows of a file were left out, and why; nothing where all are fine. */
export function RejectedRows({ rows, count }: RejectedRowsProps) {
  const { preview } = useTexts().data;
  const { locale } = useLanguage();
  if (rows.length === 0) return null;
  return (
    <details open={rows.length <= FEW}>
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">{preview.problems}</summary>
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
      {count > rows.length && (
        <p className="text-ink-soft text-sm">
          {preview.problemsMore(rows.length, formatCount(count, locale))}
        </p>
      )}
    </details>
  );
}
