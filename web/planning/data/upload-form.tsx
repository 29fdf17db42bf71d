import { type FormEvent, useState } from "react";
import { formatDistance } from "../../i18n/distance.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { Button } from "../../ui/button.tsx";
import { checkForm } from "../../ui/check-form.ts";
import { Field } from "../../ui/field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { FileField } from "./file-field.tsx";
import { DATUMS, type Datum, DEFAULT_RESOLUTION, EDGES, nameFrom, type Upload } from "./upload-file.ts";
import { type UploadProblems, uploadProblems } from "./upload-problems.ts";

interface UploadFormProps {
  readonly isBusy: boolean;
  onSubmit(upload: Upload): void;
}

/** Which file, and what it should be called. */
export function UploadForm({ isBusy, onSubmit }: UploadFormProps) {
  const { upload: texts } = useTexts().data;
  const tongue = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const [name, setName] = useState("");
  const [source, setSource] = useState("");
  const [datum, setDatum] = useState<Datum>("wgs84");
  const [resolution, setResolution] = useState(DEFAULT_RESOLUTION);
  const [problems, setProblems] = useState<UploadProblems>({});

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const checked = uploadProblems({ file, name, source }, texts);
    const isFine = checkForm(event.currentTarget, () => {
      setProblems("format" in checked ? {} : checked);
      return "format" in checked;
    });
    if (isFine && "format" in checked) onSubmit({ ...checked, datum, resolution });
  };
  return (
    <form noValidate onSubmit={submit} className="mt-2 flex flex-col gap-3">
      <p className="text-ink-soft text-sm">{texts.hint}</p>
      <FileField
        label={texts.file}
        error={problems.file}
        command={problems.command}
        onChoose={(chosen) => {
          setFile(chosen);
          setProblems({});
          if (chosen && name.trim() === "") setName(nameFrom(chosen.name));
        }}
      />
      <Field
        label={texts.name}
        hint={texts.nameHint}
        error={problems.name}
        value={name}
        autoComplete="off"
        onChange={({ target }) => setName(target.value)}
      />
      <Field
        label={texts.source}
        hint={texts.sourceHint}
        error={problems.source}
        value={source}
        autoComplete="off"
        onChange={({ target }) => setSource(target.value)}
      />
      <SelectField
        label={texts.datum}
        value={datum}
        options={DATUMS.map((value) => ({ value, label: texts.datums[value] }))}
        onChange={setDatum}
      />
      <details>
        <summary className="min-h-11 cursor-pointer py-2">{texts.advanced}</summary>
        <SelectField
          label={texts.resolution}
          value={String(resolution)}
          options={[...EDGES].map(([level, metres]) => ({
            value: String(level),
            label: texts.resolutions(String(level), formatDistance(metres, tongue)),
          }))}
          onChange={(value) => setResolution(Number(value))}
        />
      </details>
      <Button type="submit" disabled={isBusy}>
        {texts.check}
      </Button>
    </form>
  );
}
