import { useState } from "react";
import { ServerError } from "../../graphql/client.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { Button } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";
import { useToast } from "../../ui/toast.tsx";
import { FailureLine } from "../failure-line.tsx";
import { formatShare } from "../numbers.ts";
import { useTexts } from "../texts/use-texts.ts";
import { UploadForm } from "./upload-form.tsx";
import { UploadPreview } from "./upload-preview.tsx";
import { useUpload } from "./use-upload.ts";

/** A file of demand: first what is in it, then, if the planner says so, it is kept and asked about. */
export function UploadPanel({ onImported }: { onImported(code: string): void }) {
  const { data } = useTexts();
  const toast = useToast();
  /** A new form, empty, after each import. */
  const [round, setRound] = useState(0);
  const uploading = useUpload((name, code) => {
    setRound(round + 1);
    toast({ text: data.preview.done(name) });
    onImported(code);
  });
  const { preview, isBusy, error } = uploading;
  return (
    <div className="flex flex-col gap-3">
      <div hidden={preview !== null}>
        <UploadForm key={round} isBusy={isBusy} onSubmit={uploading.check} />
      </div>
      {preview && (
        <UploadPreview
          name={preview.upload.name}
          answer={preview.answer}
          isBusy={isBusy}
          onKeep={uploading.keep}
          onBack={uploading.back}
        />
      )}
      {isBusy && <Sending sent={uploading.sent} onCancel={uploading.cancel} />}
      <FailureLine
        text={error instanceof ServerError ? data.upload.refused : data.upload.unreachable}
        error={isBusy ? null : error}
      />
    </div>
  );
}

/** How far the file is on its way; the server reads to its end before it answers. */
function Sending({ sent, onCancel }: { sent: number; onCancel(): void }) {
  const { upload } = useTexts().data;
  const { locale } = useLanguage();
  const isSent = sent >= 1;
  return (
    <div className="flex items-center gap-3">
      <Progress
        label={isSent ? upload.reading : upload.sending(formatShare(sent, locale))}
        {...(!isSent && { share: sent })}
      />
      <Button className="shrink-0" onClick={onCancel}>
        {upload.cancel}
      </Button>
    </div>
  );
}
