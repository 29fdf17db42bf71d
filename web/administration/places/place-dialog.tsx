import { useMemo, useState } from "react";
import { changePlaceFacts, createPlace } from "../../../schema/operations/administration-places.ts";
import { request } from "../../graphql/client.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { useViewer } from "../../state/use-viewer.ts";
import { Field } from "../../ui/field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { FormDialog } from "../form-dialog.tsx";
import { HostPicker } from "../hosts/host-picker.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useOnceKey } from "../use-once-key.ts";
import { useRenewal } from "../use-renewal.ts";
import { DistrictField } from "./district-field.tsx";
import { LocationFields } from "./location-fields.tsx";
import { draftOf, draftProblems, factsOf, type PlaceDraft } from "./place-draft.ts";
import type { AdministeredPlace } from "./use-places.ts";

const KINDS = ["REST_STATION", "SERVICE_CENTRE"] as const;

interface PlaceDialogProps {
  /** Null: a new one. */
  readonly place: AdministeredPlace | null;
  onClose(): void;
}

/** What a place is and where. Its hours and amenities are changed on the host's screen. */
export function PlaceDialog({ place, onClose }: PlaceDialogProps) {
  const { places: texts, common } = useTexts();
  const { kind: kinds } = useLanguage().m;
  const { data: viewer } = useViewer();
  const renew = useRenewal();
  const keyOf = useOnceKey();
  const before = useMemo(() => (place ? draftOf(place) : null), [place]);
  const [draft, setDraft] = useState(() => draftOf(place));
  const [isChecked, setChecked] = useState(false);
  const change = (next: Partial<PlaceDraft>): void => setDraft((last) => ({ ...last, ...next }));
  const isDemo = place?.isDemo ?? viewer?.isDemo ?? false;
  const problems = draftProblems(draft, isDemo);
  const shown = isChecked ? problems : {};
  const facts = factsOf(draft, before);
  const words = { ...texts.problem, empty: common.problem.empty };

  const submit = async (): Promise<void> => {
    if (!facts) return onClose();
    if (place) {
      const given = { place: { code: place.code, expectedVersion: place.version }, facts };
      await request(changePlaceFacts, { ...given, idempotencyKey: keyOf(given) });
    } else {
      const given = { code: draft.code.trim(), facts };
      await request(createPlace, { ...given, idempotencyKey: keyOf(given) });
    }
    onClose();
    await renew((place ? texts.changed : texts.created)(draft.name.trim()));
  };
  return (
    <FormDialog
      title={place ? texts.changeTitle(place.name) : texts.createTitle}
      submitLabel={place ? common.save : texts.create}
      check={() => {
        setChecked(true);
        return Object.keys(problems).length === 0;
      }}
      submit={submit}
      onClose={onClose}
    >
      {!place && (
        <Field
          label={texts.code}
          hint={isDemo ? texts.codeDemoHint : texts.codeHint}
          value={draft.code}
          maxLength={64}
          spellCheck={false}
          onChange={(event) => change({ code: event.target.value })}
          error={shown.code && words[shown.code]}
        />
      )}
      <Field
        label={texts.nameLabel}
        hint={texts.nameHint}
        value={draft.name}
        maxLength={200}
        onChange={(event) => change({ name: event.target.value })}
        error={shown.name && words[shown.name]}
      />
      <SelectField
        label={texts.kind}
        value={draft.kind}
        options={KINDS.map((value) => ({ value, label: kinds[value] }))}
        onChange={(kind) => change({ kind })}
      />
      <LocationFields
        draft={draft}
        problems={{ lat: shown.lat && words[shown.lat], lon: shown.lon && words[shown.lon] }}
        onChange={change}
      />
      <Field
        label={texts.address}
        value={draft.address}
        maxLength={300}
        onChange={(event) => change({ address: event.target.value })}
      />
      <DistrictField value={draft.districtCode} onChange={(districtCode) => change({ districtCode })} />
      <HostPicker
        label={texts.host}
        searchLabel={texts.findHost}
        noneLabel={texts.noHost}
        value={draft.host}
        onChange={(host) => change({ host })}
      />
    </FormDialog>
  );
}
