import { get } from "idb-keyval";

/** Where a host's edits wait to be sent. */
export const WAITING_EDITS = "nuanyi.outbox";

/** How many edits an account has on this device that the server does not have yet; 0 where storage is refused. */
export async function countWaitingEdits(account: string): Promise<number> {
  try {
    const edits = (await get<readonly { readonly account: string }[]>(WAITING_EDITS)) ?? [];
    return edits.filter((edit) => edit.account === account).length;
  } catch {
    return 0;
  }
}
