import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { members, setMembership } from "../../../schema/operations/accounts.ts";
import type { ResultOf } from "../../../schema/operations/graphql.ts";
import { request, ServerError } from "../../graphql/client.ts";
import { useAttempt } from "../../state/use-attempt.ts";
import { AlertLine } from "../../ui/alert-line.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Failed } from "../../ui/failed.tsx";
import { Progress } from "../../ui/progress.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { failureText } from "../failure-text.ts";
import { FormDialog } from "../form-dialog.tsx";
import { InviteDialog } from "../invite-dialog.tsx";
import { OpenInvitations } from "../open-invitations.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useRenewal } from "../use-renewal.ts";
import type { AdministeredHost } from "./use-hosts.ts";

type Member = ResultOf<typeof members>["members"][number];

/** Who belongs to a host and as what; inviting and removing. */
export function HostMembers({ host, onClose }: { host: AdministeredHost; onClose(): void }) {
  const { hosts: texts, common } = useTexts();
  const [isInviting, setInviting] = useState(false);
  const [leaving, setLeaving] = useState<Member | null>(null);
  const query = useQuery({
    queryKey: ["administration", "members", host.id],
    queryFn: async ({ signal }) => (await request(members, { hostId: host.id }, signal)).members,
  });
  if (isInviting) return <InviteDialog host={host} onClose={() => setInviting(false)} />;
  if (leaving) return <RemoveMember host={host} member={leaving} onClose={() => setLeaving(null)} />;
  return (
    <Dialog title={texts.membersTitle(host.name)} closeLabel={common.close} onClose={onClose}>
      <p className="mb-2 text-ink-soft text-sm">{texts.membersHint}</p>
      {query.isPending && <Progress label={common.loading} />}
      {query.isError && !query.data && (
        <Failed isServers={query.error instanceof ServerError} onRetry={() => void query.refetch()} />
      )}
      {query.data?.length === 0 && (
        <EmptyState icon="home" title={texts.noMembers} hint={texts.noMembersHint} />
      )}
      <ul className="divide-y divide-line">
        {query.data?.map((member) => (
          <MemberRow key={member.id} host={host} member={member} onRemove={() => setLeaving(member)} />
        ))}
      </ul>
      <OpenInvitations hostId={host.id} />
      <Button look="primary" className="mt-3 w-full" onClick={() => setInviting(true)}>
        {texts.invite}
      </Button>
    </Dialog>
  );
}

interface MemberRowProps {
  readonly host: AdministeredHost;
  readonly member: Member;
  onRemove(): void;
}

function MemberRow({ host, member, onRemove }: MemberRowProps) {
  const { hosts: texts, roles: roleNames, common } = useTexts();
  const renew = useRenewal();
  const [done, setDone] = useState("");
  const role = member.memberships.find((membership) => membership.host.id === host.id)?.role ?? "EDITOR";
  const { isBusy, error, start } = useAttempt(async (next: typeof role) => {
    await request(setMembership, { userId: member.id, hostId: host.id, role: next });
    setDone(texts.roleSet(member.name, roleNames[next]));
    await renew();
  });
  return (
    <li className="py-2">
      <div className="flex flex-wrap items-end gap-2">
        <p className="min-w-40 grow basis-full sm:basis-0">
          <span className="block font-semibold">{member.name}</span>
          <span className="break-all text-ink-soft text-sm">{member.email}</span>
        </p>
        <SelectField
          label={texts.roleOf(member.name)}
          isLabelHidden
          value={role}
          options={(["OWNER", "EDITOR"] as const).map((value) => ({ value, label: roleNames[value] }))}
          onChange={start}
        />
        <Button onClick={onRemove} aria-label={texts.removeMemberLabel(member.name)}>
          {texts.removeMember}
        </Button>
      </div>
      <p role="status" className="text-open-word text-sm">
        {done}
      </p>
      <AlertLine text={error && !isBusy ? failureText(error, common) : null} />
    </li>
  );
}

interface RemoveMemberProps {
  readonly host: AdministeredHost;
  readonly member: Member;
  onClose(): void;
}

function RemoveMember({ host, member, onClose }: RemoveMemberProps) {
  const { hosts: texts } = useTexts();
  const renew = useRenewal();
  return (
    <FormDialog
      title={texts.removeMemberTitle(member.name)}
      submitLabel={texts.removeMember}
      isDangerous
      onClose={onClose}
      submit={async () => {
        await request(setMembership, { userId: member.id, hostId: host.id, role: null });
        onClose();
        await renew(texts.memberRemoved(member.name));
      }}
    >
      <p>{texts.removeMemberText(member.name, host.name)}</p>
    </FormDialog>
  );
}
