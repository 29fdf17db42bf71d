import { useQuery, useQueryClient } from "@tanstack/react-query";
import { navigate } from "wouter/use-browser-location";
import { invitation } from "../../schema/operations/invitations.ts";
import { request, ServerError } from "../graphql/client.ts";
import { useLanguage } from "../i18n/language.tsx";
import { formatMoment } from "../i18n/moments.ts";
import { useNow } from "../state/use-now.ts";
import { homeOf, renewViewer, useViewer } from "../state/use-viewer.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Failed } from "../ui/failed.tsx";
import { Page } from "../ui/page.tsx";
import { Progress } from "../ui/progress.tsx";
import { useToast } from "../ui/toast.tsx";
import { AcceptAsNew } from "./accept-as-new.tsx";
import { AcceptAsViewer } from "./accept-as-viewer.tsx";
import type { Offer } from "./offer.ts";
import { useTexts } from "./texts/use-texts.ts";

/** Official hours are Beijing's, wherever this device is. */
const ZONE = "Asia/Shanghai";

/** What a link offers, and accepting it: with the account that is signed in, or with a new one. */
export function InvitationPage({ token }: { token: string }) {
  const { invitation: texts, loading } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const viewer = useViewer();
  const offer = useQuery({
    queryKey: ["invitation", token],
    queryFn: async ({ signal }) => (await request(invitation, { token }, signal)).invitation,
  });
  const onDone = async (): Promise<void> => {
    const accepted = await renewViewer(client);
    navigate(accepted ? homeOf(accepted) : "/sign-in", { replace: true });
    toast({ text: texts.done });
  };
  const failure = offer.error ?? viewer.error;
  const isKnown = offer.data !== undefined && viewer.data !== undefined;
  return (
    <Page title={texts.title}>
      {!isKnown && !failure && <Progress label={loading} />}
      {!isKnown && failure && (
        <Failed
          isServers={failure instanceof ServerError}
          onRetry={() => {
            void offer.refetch();
            void viewer.refetch();
          }}
        />
      )}
      {offer.data === null && <EmptyState icon="warning" title={texts.unusable} hint={texts.unusableHint} />}
      {offer.data && viewer.data !== undefined && (
        <div className="flex flex-col gap-5">
          <OfferText offer={offer.data} />
          {viewer.data ? (
            <AcceptAsViewer token={token} offer={offer.data} viewer={viewer.data} onDone={onDone} />
          ) : (
            <AcceptAsNew token={token} offer={offer.data} onDone={onDone} />
          )}
        </div>
      )}
    </Page>
  );
}

function OfferText({ offer }: { offer: Offer }) {
  const words = useLanguage();
  const { invitation: texts, role: roleNames } = useTexts();
  const now = useNow();
  const { host, hostRole, role, inviterName, expiresAt, isDemo } = offer;
  return (
    <div>
      <p className="text-lg">
        {host && hostRole
          ? texts.intoHost(inviterName, host.name, roleNames[hostRole])
          : role && texts.intoRole(inviterName, roleNames[role])}
      </p>
      <p className="text-ink-soft text-sm">
        {texts.expires(formatMoment(new Date(expiresAt), now, ZONE, words, true))}
      </p>
      {isDemo && <p className="mt-2 text-ink-soft text-sm">{texts.demo}</p>}
    </div>
  );
}
