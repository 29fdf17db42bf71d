import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { saveArea } from "../../../schema/operations/planning-choices.ts";
import { request } from "../../graphql/client.ts";
import { useAttempt } from "../../state/use-attempt.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { useToast } from "../../ui/toast.tsx";
import { type Corner, polygonOf } from "../area-choice.ts";
import { FailureLine } from "../failure-line.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { CHOICES } from "../use-choices.ts";

interface SaveAreaProps {
  readonly corners: readonly Corner[];
  onSaved(code: string): void;
}

const MOST_LETTERS = 100;

/** Keeps what was drawn, under a name. */
export function SaveArea({ corners, onSaved }: SaveAreaProps) {
  const { field } = useTexts().question;
  const client = useQueryClient();
  const toast = useToast();
  const [name, setName] = useState("");
  const [isUnnamed, setUnnamed] = useState(false);
  const saving = useAttempt(async () => {
    const kept = name.trim();
    const { saveArea: area } = await request(saveArea, { name: kept, boundary: polygonOf(corners) });
    await client.invalidateQueries({ queryKey: [CHOICES, "areas"] });
    toast({ text: field.saved(kept) });
    onSaved(area.code);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const letters = name.trim().length;
    const isFine = letters > 0 && letters <= MOST_LETTERS;
    setUnnamed(!isFine);
    if (isFine) saving.start();
  };
  return (
    <form onSubmit={submit} className="mt-3 flex flex-col gap-2">
      <Field
        label={field.areaName}
        value={name}
        onChange={({ target }) => setName(target.value)}
        error={isUnnamed ? field.nameMissing : undefined}
      />
      <FailureLine text={field.notSaved} error={saving.error} />
      <Button type="submit" disabled={saving.isBusy}>
        {field.saveArea}
      </Button>
    </form>
  );
}
