import { useState } from "react";
import { invite } from "../../schema/operations/invitations.ts";
import { request } from "../graphql/client.ts";
import { useLanguage } from "../i18n/language.tsx";
import { formatMoment } from "../i18n/moments.ts";
import { useNow } from "../state/use-now.ts";
import { Field } from "../ui/field.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { FormDialog } from "./form-dialog.tsx";
import { OneTimeLink } from "./one-time-link.tsx";
import { useTexts } from "./texts/use-texts.ts";
import { useRenewal } from "./use-renewal.ts";
import { ZONE } from "./zone.ts";

const HOST_ROLES = ["OWNER", "EDITOR"] as const;
const ROLES = ["PLANNER", "CASE_WORKER", "ADMINISTRATOR"] as const;
type Offered = (typeof HOST_ROLES)[number] | (typeof ROLES)[number];

interface InviteDialogProps {
  /** Whose member somebody is to be; null: they get a role instead. */
  readonly host: { readonly id: string; readonly name: string } | null;
  onClose(): void;
}

/** Makes an invitation and shows its link, once. */
export function InviteDialog({ host, onClose }: InviteDialogProps) {
  const { common, hosts: texts, roles: roleNames } = useTexts();
  const words = useLanguage();
  const now = useNow();
  const renew = useRenewal();
  const options: readonly Offered[] = host ? HOST_ROLES : ROLES;
  const [role, setRole] = useState<Offered>(host ? "OWNER" : "PLANNER");
  const [email, setEmail] = useState("");
  const [isChecked, setChecked] = useState(false);
  const [made, setMade] = useState<{ url: string; expiresAt: string } | null>(null);
  const isEmailFine = email.trim() === "" || /^\S+@\S+\.\S+$/.test(email.trim());
  const title = host ? texts.inviteTitle(host.name) : texts.inviteRoleTitle;

  const submit = async (): Promise<void> => {
    const { invite: invited } = await request(invite, {
      input: { ...offerOf(role, host?.id ?? null), email: email.trim() || null },
    });
    const url = `${window.location.origin}/invitation/${invited.token}`;
    setMade({ url, expiresAt: invited.invitation.expiresAt });
    await renew();
  };
  if (made) {
    const until = formatMoment(new Date(made.expiresAt), now, ZONE, words, true);
    return <OneTimeLink title={title} hint={texts.inviteUntil(until)} url={made.url} onClose={onClose} />;
  }
  return (
    <FormDialog
      title={title}
      submitLabel={texts.inviteSubmit}
      check={() => {
        setChecked(true);
        return isEmailFine;
      }}
      submit={submit}
      onClose={onClose}
    >
      <SelectField
        label={texts.role}
        value={role}
        options={options.map((value) => ({ value, label: roleNames[value] }))}
        onChange={setRole}
        {...(host && { hint: texts.membersHint })}
      />
      <Field
        label={texts.inviteEmail}
        hint={texts.inviteEmailHint}
        type="email"
        autoComplete="off"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={isChecked && !isEmailFine ? common.problem.email : undefined}
      />
    </FormDialog>
  );
}

function offerOf(role: Offered, hostId: string | null) {
  return role === "OWNER" || role === "EDITOR" ? { hostId, hostRole: role } : { role };
}
