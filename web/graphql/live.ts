import type { QueryClient } from "@tanstack/react-query";
import { areShown, invalidatePlaces } from "./changed-places.ts";
import { followChanges } from "./live-connection.ts";
import { paced } from "./live-pace.ts";

/**
 * Keeps what the page shows of places true: an edit made anywhere is seen within two seconds. Without a stream (refused,
 * cut off, or in a browser without them) it is seen when the page asks of itself, every minute and when looked at again.
 */
export function followPlaces(client: QueryClient): void {
  const onChange = paced({
    renew: (changed) => invalidatePlaces(client, changed),
    areShown: (changed) => areShown(client, changed),
  });
  // The server tells those who come what changed in the last seconds, so that an answer under way is young enough.
  const onGap = () => void invalidatePlaces(client, "everything", { cancelRefetch: false });
  followChanges({ onChange, onGap });
}
