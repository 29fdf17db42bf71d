import { get, update } from "idb-keyval";
import { WAITING_EDITS } from "../../state/waiting-edits.ts";
import type { Queue } from "./queue.ts";

/** Where edits outlive a reload. */
export interface OutboxStore {
  read(): Promise<Queue>;
  /** Changes what is stored in one step, whoever else does. */
  update(change: (queue: Queue) => Queue): Promise<Queue>;
}

/**
 * In IndexedDB, shared by every tab. A browser that refuses storage, as private windows may, keeps edits as long as the
 * page is open.
 */
export function indexedStore(): OutboxStore {
  let memory: Queue = [];
  return {
    async read() {
      try {
        memory = (await get<Queue>(WAITING_EDITS)) ?? [];
      } catch {
        // what this page knows is all there is
      }
      return memory;
    },
    async update(change) {
      let after: Queue | undefined;
      try {
        await update<Queue>(WAITING_EDITS, (stored) => {
          after = change(stored ?? []);
          return after;
        });
      } catch {
        after = change(memory);
      }
      memory = after ?? memory;
      return memory;
    },
  };
}
