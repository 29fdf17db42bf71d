import { useQueryClient } from "@tanstack/react-query";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from "react";
import { newKey } from "../../state/idempotency-key.ts";
import { askWhoIs } from "../use-host.ts";
import { alone } from "./alone.ts";
import { createOutbox, type Outbox, type OutboxState } from "./outbox.ts";
import { send } from "./send.ts";
import { indexedStore } from "./store.ts";

/** How often what waits is tried again: a phone says that it is online long before it is. */
const RETRY_MS = 15_000;

const OutboxContext = createContext<Outbox | null>(null);

/** Sends what waits at the start, when the network comes back, and now and then. */
export function OutboxProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const [outbox] = useState(() =>
    createOutbox({
      store: indexedStore(),
      send,
      whoIs: () => askWhoIs(client),
      newKey,
      alone,
      onSent: ({ code }) => {
        void client.invalidateQueries({ queryKey: ["hosting"] });
        void client.invalidateQueries({ queryKey: ["place", code] });
      },
    }),
  );
  useEffect(() => {
    const flush = (): void => void outbox.flush();
    const retry = (): void => {
      if (outbox.state().waitsFor === "network") flush();
    };
    flush();
    window.addEventListener("online", flush);
    const timer = setInterval(retry, RETRY_MS);
    return () => {
      window.removeEventListener("online", flush);
      clearInterval(timer);
    };
  }, [outbox]);
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

/** The edits on their way. */
export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext);
  if (!outbox) throw new Error("expected an OutboxProvider above");
  return outbox;
}

/** What waits, and for what. */
export function useOutboxState(): OutboxState {
  const outbox = useOutbox();
  const read = useCallback(() => outbox.state(), [outbox]);
  return useSyncExternalStore(outbox.subscribe, read);
}
