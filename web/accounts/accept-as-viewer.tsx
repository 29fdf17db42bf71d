import { acceptInvitation } from "../../schema/operations/invitations.ts";
import { request } from "../graphql/client.ts";
import { useAttempt } from "../state/use-attempt.ts";
import { useSignOut, type Viewer } from "../state/use-viewer.ts";
import { AlertLine } from "../ui/alert-line.tsx";
import { Button } from "../ui/button.tsx";
import { failureText } from "./failure-text.ts";
import type { Offer } from "./offer.ts";
import { useTexts } from "./texts/use-texts.ts";

interface AcceptAsViewerProps {
  readonly token: string;
  readonly offer: Offer;
  readonly viewer: Viewer;
  onDone(): Promise<void>;
}

/** Accepts with the account that is signed in, unless the invitation names somebody else. */
export function AcceptAsViewer({ token, offer, viewer, onDone }: AcceptAsViewerProps) {
  const texts = useTexts();
  const { invitation } = texts;
  const accept = useAttempt(async () => {
    await request(acceptInvitation, { token });
    await onDone();
  });
  const leave = useAttempt(useSignOut());
  const obstacle =
    offer.email !== null && offer.email !== viewer.email
      ? invitation.otherEmail(offer.email)
      : offer.isDemo !== viewer.isDemo
        ? invitation.demoOnly
        : null;
  const error = accept.error ?? leave.error;
  const refused = new Map([
    ["NOT_FOUND", invitation.unusableHint],
    ["FORBIDDEN", invitation.demoOnly],
  ]);
  return (
    <div className="flex flex-col gap-3">
      {obstacle && <p className="rounded-card border border-line bg-sunken px-3 py-2">{obstacle}</p>}
      <AlertLine text={error && failureText(error, texts, refused)} />
      {obstacle === null && (
        <Button look="primary" onClick={() => accept.start()} aria-disabled={accept.isBusy}>
          {accept.isBusy ? invitation.busy : invitation.acceptAs(viewer.name)}
        </Button>
      )}
      {/* Signed out, this page offers a new account and the way to sign in. */}
      <Button onClick={() => leave.start()} aria-disabled={leave.isBusy}>
        {invitation.asAnother}
      </Button>
    </div>
  );
}
