import { ServerError } from "../graphql/client.ts";
import { useLanguage } from "../i18n/language.tsx";
import { formatAgo } from "../i18n/moments.ts";
import type { Position } from "../state/use-position.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Nearest } from "./use-nearest.ts";

interface LocateNoticeProps {
  readonly position: Position;
  onAgain(): void;
  onPin(): void;
}

/** Why there is no position, and what to do instead. */
export function LocateNotice({ position, onAgain, onPin }: LocateNoticeProps) {
  const { locate } = useLanguage().m;
  if (position.status !== "failed") return null;
  const { reason } = position;
  return (
    <Notice icon="warning" title={locate[reason]} hint={locate[`${reason}Hint`]}>
      {reason !== "unsupported" && <Button onClick={onAgain}>{locate.again}</Button>}
      <Button icon="pin" onClick={onPin}>
        {locate.usePin}
      </Button>
    </Notice>
  );
}

interface FailureNoticeProps {
  readonly nearest: Nearest;
  readonly now: Date;
}

/** The network or the server failed: says how old what is shown is, or that there is nothing to show. */
export function FailureNotice({ nearest, now }: FailureNoticeProps) {
  const words = useLanguage();
  const { failure } = words.m;
  const { error, places, staleSince, isElsewhere, retry, isFetching } = nearest;
  if (!error) return null;
  const again = (
    <Button onClick={retry} disabled={isFetching}>
      {failure.retry}
    </Button>
  );
  if (places && staleSince) {
    const ago = formatAgo(staleSince, now, words);
    return (
      <Notice icon="offline" title={(isElsewhere ? failure.staleElsewhere : failure.stale)(ago)}>
        {again}
      </Notice>
    );
  }
  const isServers = error instanceof ServerError;
  return (
    <EmptyState
      icon={isServers ? "warning" : "offline"}
      title={isServers ? failure.server : failure.network}
      hint={isServers ? failure.serverHint : failure.networkHint}
    >
      {again}
    </EmptyState>
  );
}
