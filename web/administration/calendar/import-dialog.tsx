import { useId, useState } from "react";
import { importCalendar } from "../../../schema/operations/administration-calendar.ts";
import { request } from "../../graphql/client.ts";
import { Button, linkLook } from "../../ui/button.tsx";
import { FormDialog } from "../form-dialog.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useRenewal } from "../use-renewal.ts";
import { type CalendarChange, ImportPreview } from "./import-preview.tsx";
import { jsonProblem } from "./official-json.ts";

/** A year's official list, pasted or from a file: first what it would change, then the change itself. */
export function ImportDialog({ onClose }: { onClose(): void }) {
  const { calendar: texts } = useTexts();
  const renew = useRenewal();
  const id = useId();
  const [json, setJson] = useState("");
  const [isChecked, setChecked] = useState(false);
  const [preview, setPreview] = useState<CalendarChange | null>(null);
  const problem = isChecked ? jsonProblem(json) : null;

  if (preview)
    return (
      <FormDialog
        key="preview"
        title={texts.previewTitle(preview.year)}
        submitLabel={texts.apply(preview.year)}
        onClose={onClose}
        submit={async () => {
          await request(importCalendar, { json, dryRun: false });
          onClose();
          await renew(texts.imported(preview.year));
        }}
      >
        <ImportPreview change={preview} />
        <Button look="quiet" className="self-start" onClick={() => setPreview(null)}>
          {texts.back}
        </Button>
      </FormDialog>
    );
  return (
    <FormDialog
      key="list"
      title={texts.importTitle}
      submitLabel={texts.preview}
      onClose={onClose}
      check={() => {
        setChecked(true);
        return jsonProblem(json) === null;
      }}
      submit={async () => {
        setPreview((await request(importCalendar, { json, dryRun: true })).importCalendar);
      }}
    >
      <p>{texts.importHint}</p>
      <label className={`${linkLook("plain")} has-focus-visible:outline-3 has-focus-visible:outline-focus`}>
        <input
          type="file"
          accept="application/json,.json"
          className="sr-only"
          onChange={(event) => void event.target.files?.[0]?.text().then(setJson)}
        />
        {texts.file}
      </label>
      <div>
        <label htmlFor={id} className="mb-1 block font-semibold text-sm">
          {texts.json}
        </label>
        <textarea
          id={id}
          value={json}
          rows={8}
          spellCheck={false}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => setJson(event.target.value)}
          className={`w-full rounded-card border bg-card p-3 font-mono text-sm ${problem ? "border-danger" : "border-control"}`}
        />
        {problem && (
          <p id={`${id}-problem`} className="mt-1 text-danger text-sm">
            {texts.problem[problem]}
          </p>
        )}
      </div>
    </FormDialog>
  );
}
