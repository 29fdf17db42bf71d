import { type ReactNode, useEffect, useRef } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { Button } from "../../ui/button.tsx";
import { formatCount, formatWeight } from "../numbers.ts";
import { useTexts } from "../texts/use-texts.ts";
import { extentOf } from "./extent-of.ts";
import { RejectedRows } from "./rejected-rows.tsx";
import type { UploadAnswer } from "./send-upload.ts";

interface UploadPreviewProps {
  readonly name: string;
  readonly answer: UploadAnswer;
  readonly isBusy: boolean;
  onKeep(): void;
  onBack(): void;
}

/** What the server found in a file, before anything is kept. */
export function UploadPreview({ name, answer, isBusy, onKeep, onBack }: UploadPreviewProps) {
  const { preview: texts } = useTexts().data;
  const { locale } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { report, warnings, sample } = answer;
  const extent = extentOf(sample);
  return (
    <div className="mt-2 flex flex-col gap-3">
      <h3 ref={heading} tabIndex={-1} className="font-semibold outline-none">
        {texts.title}
      </h3>
      <dl className="flex flex-col gap-1 tabular-nums">
        <Line title={texts.accepted}>{formatCount(report.accepted, locale)}</Line>
        <Line title={texts.rejected}>{formatCount(report.rejected, locale)}</Line>
        <Line title={texts.cells}>{formatCount(report.cells, locale)}</Line>
        <Line title={texts.weight}>{formatWeight(report.weight, locale)}</Line>
        {extent && (
          <Line title={texts.extent}>
            {texts.extentOf(extent.south, extent.north, extent.west, extent.east)}
          </Line>
        )}
      </dl>
      {warnings.map((warning) => (
        <p key={warning} lang="en" className="text-ink-soft text-sm">
          {warning}
        </p>
      ))}
      {report.replaced && <p className="font-semibold">{texts.replaces(name)}</p>}
      {report.cells === 0 && <p className="font-semibold">{texts.nothing}</p>}
      <RejectedRows rows={answer.rejectedRows} count={report.rejected} />
      <div className="grid grid-cols-2 gap-2">
        <Button onClick={onBack} disabled={isBusy}>
          {texts.back}
        </Button>
        <Button look="primary" onClick={onKeep} disabled={isBusy || report.cells === 0}>
          {texts.keep}
        </Button>
      </div>
    </div>
  );
}

function Line({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-3">
      <dt>{title}</dt>
      <dd className="text-right font-semibold">{children}</dd>
    </div>
  );
}
