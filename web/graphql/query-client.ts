import { onlineManager, QueryClient } from "@tanstack/react-query";
import type { PersistedClient, PersistQueryClientOptions } from "@tanstack/react-query-persist-client";
import { del, get, set } from "idb-keyval";
import { ServerError } from "./client.ts";

const WEEK = 7 * 24 * 60 * 60_000;
const STORE = "nuanyi.queries";
/**
 * Fails fast and says so: a rider on a weak network sees the last results with their age rather than a spinner.
 * What the server refused is not asked again.
 */
export function createQueryClient(): QueryClient {
  // The browser tells only of changes: without this a page opened offline believes it is online.
  onlineManager.setOnline(navigator.onLine);
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        refetchOnWindowFocus: true,
        refetchOnReconnect: "always",
        retry: (failures, error) => failures < 1 && !(error instanceof ServerError),
        retryDelay: 800,
      },
    },
  });
}

/** To be written next. */
let waiting: PersistedClient | undefined;

/**
 * Keeps answers in IndexedDB, at most once a second: each time all of them are written. A browser that refuses storage
 * only loses what a reload would have shown.
 */
const persister: PersistQueryClientOptions["persister"] = {
  persistClient: (client) => {
    if (!waiting) setTimeout(write, 1000);
    waiting = client;
  },
  restoreClient: async () => get(STORE).catch(ignore),
  removeClient: async () => del(STORE).catch(ignore),
};

function write(): void {
  set(STORE, waiting).catch(ignore);
  waiting = undefined;
}

function ignore(): undefined {
  return undefined;
}

/**
 * What is found again without a network: answers of queries marked `meta: { isKept: true }`, for a week. Raise `buster`
 * when the shape of what is kept changes.
 */
export const keeping: Omit<PersistQueryClientOptions, "queryClient"> = {
  persister,
  maxAge: WEEK,
  buster: "3",
  dehydrateOptions: {
    shouldDehydrateQuery: ({ state, meta }) => state.status === "success" && meta?.isKept === true,
  },
};
