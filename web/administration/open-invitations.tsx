import { useQuery } from "@tanstack/react-query";
import type { ResultOf } from "../../schema/operations/graphql.ts";
import { openInvitations, revokeInvitation } from "../../schema/operations/invitations.ts";
import { request } from "../graphql/client.ts";
import { useLanguage } from "../i18n/language.tsx";
import { formatMoment } from "../i18n/moments.ts";
import { useAttempt } from "../state/use-attempt.ts";
import { useNow } from "../state/use-now.ts";
import { AlertLine } from "../ui/alert-line.tsx";
import { Button } from "../ui/button.tsx";
import { failureText } from "./failure-text.ts";
import { useTexts } from "./texts/use-texts.ts";
import { useRenewal } from "./use-renewal.ts";
import { ZONE } from "./zone.ts";

type Invitation = ResultOf<typeof openInvitations>["invitations"][number];

/** Invitations that somebody may still accept, to a host or (hostId null) to roles; nothing where there are none. */
export function OpenInvitations({ hostId }: { hostId: string | null }) {
  const { hosts: texts } = useTexts();
  const { data = [] } = useQuery({
    queryKey: ["administration", "invitations", hostId],
    queryFn: async ({ signal }) => (await request(openInvitations, { hostId }, signal)).invitations,
  });
  if (data.length === 0) return null;
  return (
    <section aria-label={texts.openInvitations} className="mt-3">
      <h3 className="font-semibold text-sm">{texts.openInvitations}</h3>
      <ul className="divide-y divide-line">
        {data.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  );
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const { hosts: texts, roles: roleNames, common } = useTexts();
  const words = useLanguage();
  const now = useNow();
  const renew = useRenewal();
  const { isBusy, error, start } = useAttempt(async () => {
    await request(revokeInvitation, { id: invitation.id });
    await renew(texts.revoked);
  });
  const { email, hostRole, role, inviterName, expiresAt } = invitation;
  const offered = hostRole ?? role;
  const whom = email ?? texts.whoeverHasLink;
  return (
    <li className="py-2">
      <div className="flex flex-wrap items-center gap-2">
        <p className="min-w-40 grow">
          <span className="block break-all">
            {whom}
            {offered && <span className="text-ink-soft"> · {roleNames[offered]}</span>}
          </span>
          <span className="text-ink-soft text-sm">
            {texts.invitedBy(inviterName, formatMoment(new Date(expiresAt), now, ZONE, words, true))}
          </span>
        </p>
        <Button onClick={() => start()} aria-disabled={isBusy} aria-label={texts.revokeLabel(whom)}>
          {texts.revoke}
        </Button>
      </div>
      <AlertLine text={error && !isBusy ? failureText(error, common) : null} />
    </li>
  );
}
