import type { ReactNode } from "react";
import { ServerError } from "../graphql/client.ts";
import { useLanguage } from "../i18n/language.tsx";
import { formatAgo } from "../i18n/moments.ts";
import type { Catalogue } from "../state/use-catalogue.ts";
import type { Position } from "../state/use-position.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import type { IconName } from "../ui/icon.tsx";
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
  readonly amenities: readonly string[];
  readonly catalogue: Catalogue;
  onClearAmenities(): void;
}

/** The network or the server failed: says how old what is shown is, or that there is nothing to show. */
export function FailureNotice({ nearest, now, amenities, catalogue, onClearAmenities }: FailureNoticeProps) {
  const words = useLanguage();
  const { failure, empty } = words.m;
  const { error, places, staleSince, isElsewhere, retry, isFetching } = nearest;
  if (!error) return null;
  // Of a link: it is refused however often it is tried.
  const isRefused = error instanceof ServerError && amenities.some((code) => !catalogue.find(code));
  const others = isRefused && <Button onClick={onClearAmenities}>{empty.clearAmenities}</Button>;
  if (!places || !staleSince)
    return (
      <Failed error={error} onRetry={retry}>
        {others}
      </Failed>
    );
  const ago = formatAgo(staleSince, now, words);
  return (
    <Notice icon={failureIcon(error)} title={(isElsewhere ? failure.staleElsewhere : failure.stale)(ago)}>
      {others}
      {/* Not `disabled`: that would drop the keyboard's focus. */}
      <Button onClick={() => isFetching || retry()} aria-disabled={isFetching}>
        {failure.retry}
      </Button>
    </Notice>
  );
}

/** A crossed-out network only where it is the network. */
export const failureIcon = (error: Error): IconName => (error instanceof ServerError ? "warning" : "offline");

interface FailedProps {
  /** What there is none of; left out, who gave none. */
  readonly title?: string;
  readonly error: Error;
  onRetry(): void;
  /** Other ways on. */
  readonly children?: ReactNode;
}

/** Nothing came: by the network's fault or the server's, for what to do depends on it. */
export function Failed({ title, error, onRetry, children }: FailedProps) {
  const { failure } = useLanguage().m;
  const isServers = error instanceof ServerError;
  return (
    <div role="alert">
      <EmptyState
        icon={failureIcon(error)}
        title={title ?? (isServers ? failure.server : failure.network)}
        hint={isServers ? failure.serverHint : failure.networkHint}
      >
        {children}
        <Button onClick={onRetry}>{failure.retry}</Button>
      </EmptyState>
    </div>
  );
}
