import { useState } from "react";
import { changeHost, createHost, removeHost } from "../../../schema/operations/administration-hosts.ts";
import { request } from "../../graphql/client.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../form-dialog.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useRenewal } from "../use-renewal.ts";
import { type ChosenHost, HostPicker } from "./host-picker.tsx";
import type { AdministeredHost } from "./use-hosts.ts";

interface HostDialogProps {
  /** Null: a new one. */
  readonly host: AdministeredHost | null;
  onClose(): void;
}

/** Makes a host, renames one, moves it below another, or removes an empty one. */
export function HostDialog({ host, onClose }: HostDialogProps) {
  const { hosts: texts, common } = useTexts();
  const renew = useRenewal();
  const [name, setName] = useState(host?.name ?? "");
  const [parent, setParent] = useState<ChosenHost | null>(host?.parent ?? null);
  const [isChecked, setChecked] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const isNamed = name.trim() !== "";

  const save = async (): Promise<void> => {
    const given = { name: name.trim(), parentId: parent?.id ?? null };
    await (host ? request(changeHost, { id: host.id, ...given }) : request(createHost, given));
    onClose();
    await renew((host ? texts.changed : texts.created)(given.name));
  };
  const check = (): boolean => {
    setChecked(true);
    return isNamed;
  };
  if (host && isRemoving)
    return (
      <FormDialog
        key="remove"
        title={texts.removeTitle(host.name)}
        submitLabel={texts.remove}
        isDangerous
        onClose={onClose}
        submit={async () => {
          await request(removeHost, { id: host.id });
          onClose();
          await renew(texts.removed(host.name));
        }}
      >
        <p>{texts.removeText}</p>
      </FormDialog>
    );
  const isEmpty = host !== null && host.placeCount + host.branchCount + host.memberCount === 0;
  return (
    <FormDialog
      title={host ? texts.changeTitle(host.name) : texts.createTitle}
      submitLabel={host ? common.save : texts.create}
      check={check}
      submit={save}
      onClose={onClose}
    >
      <Field
        label={texts.nameLabel}
        hint={texts.nameHint}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
        error={isChecked && !isNamed ? common.problem.empty : undefined}
      />
      <HostPicker
        label={texts.parent}
        hint={texts.parentHint}
        noneLabel={texts.noParent}
        value={parent}
        onChange={setParent}
        exceptId={host?.id}
      />
      {isEmpty && (
        <Button look="quiet" className="self-start" onClick={() => setRemoving(true)}>
          {texts.remove}
        </Button>
      )}
      {host && !isEmpty && <p className="text-ink-soft text-sm">{texts.removeKept}</p>}
    </FormDialog>
  );
}
