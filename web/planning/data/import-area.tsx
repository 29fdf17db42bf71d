import { useQueryClient } from "@tanstack/react-query";
import type { MultiPolygon } from "geojson";
import { type FormEvent, useState } from "react";
import { saveArea } from "../../../schema/operations/planning-choices.ts";
import { request } from "../../graphql/client.ts";
import { useAttempt } from "../../state/use-attempt.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { useToast } from "../../ui/toast.tsx";
import { FailureLine } from "../failure-line.tsx";
import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";
import { CHOICES } from "../use-choices.ts";
import { type AreaProblem, areaOfGeoJson } from "./area-of-geojson.ts";
import { FileField } from "./file-field.tsx";

const MOST_LETTERS = 100;

/** Keeps the polygons of a GeoJSON file as an area, and asks about it. */
export function ImportArea({ question, map }: Pick<PanelProps, "question" | "map">) {
  const { data, question: asking } = useTexts();
  const { area: texts } = data;
  const client = useQueryClient();
  const toast = useToast();
  const [file, setFile] = useState<File | null>(null);
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<AreaProblem | "noFile" | null>(null);
  const [isUnnamed, setUnnamed] = useState(false);
  const saving = useAttempt(async (boundary: MultiPolygon) => {
    const { saveArea: saved } = await request(saveArea, { name: name.trim(), boundary });
    await client.invalidateQueries({ queryKey: [CHOICES, "areas"] });
    question.change({ area: { is: "saved", code: saved.code } });
    map.zoomTo(saved.box);
    toast({ text: asking.field.saved(name.trim()) });
    setName("");
  });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const letters = name.trim().length;
    const isNamed = letters > 0 && letters <= MOST_LETTERS;
    const area = file ? areaOfGeoJson(await file.text()) : "noFile";
    setUnnamed(!isNamed);
    setProblem(typeof area === "string" ? area : null);
    if (isNamed && typeof area !== "string") saving.start(area);
  };
  return (
    <form onSubmit={submit} aria-label={texts.title} className="mt-3 flex flex-col gap-3">
      <p className="text-ink-soft text-sm">{texts.hint}</p>
      <FileField
        label={texts.file}
        error={problem === null ? undefined : texts.problem[problem]}
        onChoose={setFile}
      />
      <Field
        label={asking.field.areaName}
        value={name}
        onChange={({ target }) => setName(target.value)}
        error={isUnnamed ? asking.field.nameMissing : undefined}
      />
      <FailureLine text={asking.field.notSaved} error={saving.error} />
      <Button type="submit" disabled={saving.isBusy}>
        {texts.title}
      </Button>
    </form>
  );
}
