import type { ReactNode } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { Button } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";

interface FailedProps {
  /** The server answered, but not with what was asked for; otherwise it is the network. */
  readonly isServers: boolean;
  onRetry(): void;
  /** What to do about the network, or the server, if not the usual. */
  readonly networkHint?: string;
  readonly serverHint?: string | undefined;
  /** Other ways on. */
  readonly children?: ReactNode;
}

/** Nothing came: by the network's fault or the server's, for what to do depends on it. */
export function Failed({ isServers, onRetry, networkHint, serverHint, children }: FailedProps) {
  const { failure } = useLanguage().m;
  return (
    <div role="alert">
      <EmptyState
        icon={isServers ? "warning" : "offline"}
        title={isServers ? failure.server : failure.network}
        hint={isServers ? (serverHint ?? failure.serverHint) : (networkHint ?? failure.networkHint)}
      >
        {children}
        <Button onClick={onRetry}>{failure.retry}</Button>
      </EmptyState>
    </div>
  );
}
