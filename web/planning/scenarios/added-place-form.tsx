import { type FormEvent, useState } from "react";
import { useAttempt } from "../../state/use-attempt.ts";
import { AlertLine } from "../../ui/alert-line.tsx";
import { Button } from "../../ui/button.tsx";
import { checkForm } from "../../ui/check-form.ts";
import { Field } from "../../ui/field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { AmenityChips } from "../amenity-chips.tsx";
import { useTexts } from "../texts/use-texts.ts";
import type { AddedPlace } from "./draft.ts";
import { isName } from "./names.ts";
import { readableHours } from "./readable-hours.ts";

interface AddedPlaceFormProps {
  readonly place: AddedPlace;
  onUse(place: AddedPlace): void;
}

const KINDS = ["REST_STATION", "SERVICE_CENTRE"] as const;

/** What a place that is added would be; where it would be is said on the map. */
export function AddedPlaceForm({ place, onUse }: AddedPlaceFormProps) {
  const { scenarios: texts, question } = useTexts();
  const [draft, setDraft] = useState(place);
  const [wrong, setWrong] = useState({ name: false, hours: false });
  const using = useAttempt(async (form: HTMLFormElement) => {
    const hours = await readableHours(draft.hours);
    const name = draft.name.trim();
    const isFine = checkForm(form, () => {
      setWrong({ name: !isName(name), hours: hours === null });
      return isName(name) && hours !== null;
    });
    // it may have been moved on the map meanwhile
    if (hours !== null && isFine) onUse({ ...draft, name, hours, location: place.location });
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    using.start(event.currentTarget);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3 py-2">
      <Field
        label={texts.field.name}
        autoComplete="off"
        value={draft.name}
        onChange={({ target }) => setDraft({ ...draft, name: target.value })}
        error={wrong.name ? texts.field.wrongName : undefined}
      />
      <SelectField
        label={texts.field.kind}
        value={draft.kind}
        options={KINDS.map((value) => ({ value, label: question.kind[value] }))}
        onChange={(kind) => setDraft({ ...draft, kind })}
      />
      <Field
        label={texts.field.hours}
        hint={texts.field.hoursHint}
        autoComplete="off"
        value={draft.hours}
        onChange={({ target }) => setDraft({ ...draft, hours: target.value })}
        error={wrong.hours ? texts.field.wrongHours : undefined}
      />
      <AmenityChips
        label={texts.field.amenities}
        chosen={draft.amenities}
        onChange={(amenities) => setDraft({ ...draft, amenities: [...amenities] })}
      />
      <AlertLine text={using.error && question.field.failed} />
      <Button type="submit" className="self-start" disabled={using.isBusy}>
        {texts.place.done}
      </Button>
    </form>
  );
}
