import { useId, useState } from "react";
import { removeAccount, setRoles } from "../../../schema/operations/accounts.ts";
import { createPasswordLink } from "../../../schema/operations/password-links.ts";
import { request } from "../../graphql/client.ts";
import type { Role, Viewer } from "../../state/use-viewer.ts";
import { FormDialog } from "../form-dialog.tsx";
import { OneTimeLink } from "../one-time-link.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useRenewal } from "../use-renewal.ts";

interface PersonDialogProps {
  readonly person: Viewer;
  onClose(): void;
}

const ROLES: readonly Role[] = ["PLANNER", "CASE_WORKER", "ADMINISTRATOR"];

/** What somebody may do beyond the places of their hosts. */
export function RolesDialog({ person, onClose }: PersonDialogProps) {
  const { people: texts, roles: roleNames, common } = useTexts();
  const renew = useRenewal();
  const id = useId();
  const [chosen, setChosen] = useState<readonly Role[]>(person.roles);
  const toggle = (role: Role): void =>
    setChosen(chosen.includes(role) ? chosen.filter((other) => other !== role) : [...chosen, role]);
  return (
    <FormDialog
      title={texts.setRolesTitle(person.name)}
      submitLabel={common.save}
      onClose={onClose}
      submit={async () => {
        await request(setRoles, { userId: person.id, roles: [...chosen] });
        onClose();
        await renew(texts.rolesSet(person.name));
      }}
    >
      <fieldset className="flex flex-col">
        <legend className="sr-only">{texts.setRolesTitle(person.name)}</legend>
        {ROLES.map((role) => (
          <label key={role} className="flex min-h-12 items-center gap-3 py-1">
            <input
              type="checkbox"
              className="size-5 shrink-0 accent-accent"
              checked={chosen.includes(role)}
              aria-describedby={`${id}-${role}`}
              onChange={() => toggle(role)}
            />
            <span>
              {roleNames[role]}
              <span id={`${id}-${role}`} className="block text-ink-soft text-sm">
                {texts.roleHint[role]}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="text-ink-soft text-sm">{texts.setRolesHint}</p>
    </FormDialog>
  );
}

/** A link with which somebody sets a new password; asked about first, for it opens the account. */
export function PasswordLinkDialog({ person, onClose }: PersonDialogProps) {
  const { people: texts } = useTexts();
  const renew = useRenewal();
  const [url, setUrl] = useState<string | null>(null);
  const title = texts.passwordLinkTitle(person.name);
  if (url !== null)
    return (
      <OneTimeLink title={texts.passwordLink} hint={texts.passwordLinkReady} url={url} onClose={onClose} />
    );
  return (
    <FormDialog
      title={title}
      submitLabel={texts.passwordLinkSubmit}
      onClose={onClose}
      submit={async () => {
        const made = await request(createPasswordLink, { userId: person.id });
        setUrl(`${window.location.origin}/password/${made.createPasswordLink}`);
        await renew();
      }}
    >
      <p>{texts.passwordLinkText}</p>
    </FormDialog>
  );
}

/** Removes an account for good. */
export function RemovePersonDialog({ person, onClose }: PersonDialogProps) {
  const { people: texts } = useTexts();
  const renew = useRenewal();
  return (
    <FormDialog
      title={texts.removeTitle(person.name)}
      submitLabel={texts.remove}
      isDangerous
      onClose={onClose}
      submit={async () => {
        await request(removeAccount, { userId: person.id });
        onClose();
        await renew(texts.removed(person.name));
      }}
    >
      <p>{texts.removeText(person.name)}</p>
    </FormDialog>
  );
}
