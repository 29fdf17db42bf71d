import { useState } from "react";
import {
  changeAmenity,
  createAmenity,
  removeAmenity,
} from "../../../schema/operations/administration-amenities.ts";
import { request } from "../../graphql/client.ts";
import { AmenityIcon } from "../../ui/amenity-icon.tsx";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../form-dialog.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useRenewal } from "../use-renewal.ts";
import type { AmenityUse } from "./use-amenities.ts";

interface AmenityDialogProps {
  /** Null: a new one. */
  readonly use: AmenityUse | null;
  readonly icons: readonly string[];
  /** Codes that are there already. */
  readonly taken: ReadonlySet<string>;
  onClose(): void;
}

/** Makes an entry of the catalogue, changes one, or removes one that no place lists. */
export function AmenityDialog({ use, icons, taken, onClose }: AmenityDialogProps) {
  const { amenities: texts, common } = useTexts();
  const renew = useRenewal();
  const amenity = use?.amenity;
  const [code, setCode] = useState(amenity?.code ?? "");
  const [name, setName] = useState(amenity?.name ?? "");
  const [nameEn, setNameEn] = useState(amenity?.nameEn ?? "");
  const [icon, setIcon] = useState(amenity?.icon ?? icons[0] ?? "");
  const [isChecked, setChecked] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const codeProblem = amenity
    ? undefined
    : !/^[A-Z][A-Z0-9_]{1,39}$/.test(code)
      ? texts.codeProblem
      : taken.has(code)
        ? texts.codeTaken
        : undefined;
  const isComplete = codeProblem === undefined && name.trim() !== "" && nameEn.trim() !== "";
  const emptyText = (value: string) => (isChecked && value.trim() === "" ? common.problem.empty : undefined);

  if (amenity && isRemoving)
    return (
      <FormDialog
        key="remove"
        title={texts.removeTitle(amenity.name)}
        submitLabel={texts.remove}
        isDangerous
        onClose={onClose}
        submit={async () => {
          await request(removeAmenity, { code: amenity.code });
          onClose();
          await renew(texts.removed(amenity.name));
        }}
      >
        <p>{texts.removeText}</p>
      </FormDialog>
    );
  return (
    <FormDialog
      title={amenity ? texts.changeTitle(amenity.name) : texts.createTitle}
      submitLabel={amenity ? common.save : texts.create}
      onClose={onClose}
      check={() => {
        setChecked(true);
        return isComplete;
      }}
      submit={async () => {
        const given = { code, name: name.trim(), nameEn: nameEn.trim(), icon };
        await (amenity ? request(changeAmenity, given) : request(createAmenity, given));
        onClose();
        await renew((amenity ? texts.changed : texts.created)(given.name));
      }}
    >
      {!amenity && (
        <Field
          label={texts.code}
          hint={texts.codeHint}
          value={code}
          maxLength={40}
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => setCode(event.target.value.trim().toUpperCase())}
          error={isChecked ? codeProblem : undefined}
        />
      )}
      <Field
        label={texts.name}
        value={name}
        maxLength={40}
        onChange={(event) => setName(event.target.value)}
        error={emptyText(name)}
      />
      <Field
        label={texts.nameEn}
        lang="en"
        value={nameEn}
        maxLength={40}
        onChange={(event) => setNameEn(event.target.value)}
        error={emptyText(nameEn)}
      />
      <fieldset>
        <legend className="mb-1 font-semibold text-sm">{texts.icon}</legend>
        <div className="flex flex-wrap gap-1">
          {icons.map((candidate) => (
            <label
              key={candidate}
              className="grid size-11 place-items-center rounded-card border border-transparent has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-3 has-focus-visible:outline-focus"
            >
              <input
                type="radio"
                name="icon"
                className="sr-only"
                aria-label={candidate}
                checked={icon === candidate}
                onChange={() => setIcon(candidate)}
              />
              <AmenityIcon icon={candidate} />
            </label>
          ))}
        </div>
      </fieldset>
      {use?.placeCount === 0 && (
        <Button look="quiet" className="self-start" onClick={() => setRemoving(true)}>
          {texts.remove}
        </Button>
      )}
      {use && use.placeCount > 0 && (
        <p className="text-ink-soft text-sm">{texts.removeKept(use.placeCount)}</p>
      )}
    </FormDialog>
  );
}
