import {
  afterProblem,
  afterSent,
  nextToSend,
  onTop,
  type Problem,
  type Queue,
  type QueuedEdit,
  tried,
  without,
} from "./queue.ts";
import type { Outcome } from "./send.ts";
import type { OutboxStore } from "./store.ts";

/** What the outbox waits for. */
export type Waiting = "nothing" | "network" | "signIn";

export interface OutboxState {
  readonly queue: Queue;
  readonly waitsFor: Waiting;
}

/** What came of an edit by the time its host has waited for it. */
export type Settled =
  | { readonly is: "sent"; readonly version: number }
  | { readonly is: "waiting"; readonly for: Waiting }
  | { readonly is: "stopped"; readonly problem: Problem };

export interface Outbox {
  subscribe(listener: () => void): () => void;
  state(): OutboxState;
  /** Queues an edit and tries to send it. One that is refused at once is not kept: who made it can mend it. */
  add(edit: Omit<QueuedEdit, "key" | "isTried" | "problem" | "account">, account: string): Promise<Settled>;
  discard(key: string): Promise<void>;
  /** Sends a stopped edit again on top of the version that the place has by now. */
  putOnTop(key: string, version: number): Promise<Settled>;
  /**
   * The version that a place has by now as far as this page's own edits went on from `version`: what others made of it
   * in between stays a conflict.
   */
  versionAfterMine(code: string, version: number): number;
  /** Tries to send what waits. */
  flush(): Promise<void>;
}

interface Parts {
  readonly store: OutboxStore;
  send(edit: QueuedEdit): Promise<Outcome>;
  /** Who is signed in; null: the server cannot be asked. */
  whoIs(): Promise<{ readonly account: string | null } | null>;
  newKey(): string;
  /** Runs one at a time, over all tabs. */
  alone<Result>(run: () => Promise<Result>): Promise<Result>;
  /** After an edit has reached the server. */
  onSent(edit: QueuedEdit): void;
}

/** Edits on their way to the server: kept over reloads, sent once and in order. */
export function createOutbox({ store, send, whoIs, newKey, alone, onSent }: Parts): Outbox {
  let state: OutboxState = { queue: [], waitsFor: "nothing" };
  const listeners = new Set<() => void>();
  const outcomes = new Map<string, Outcome>();
  /** Edits whose maker waits for what comes of them: a refusal goes back to them. */
  const watched = new Set<string>();
  /** What this page's edits made of which version of a place. */
  const made = new Map<string, number>();
  const show = (next: Partial<OutboxState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const change = async (step: (queue: Queue) => Queue): Promise<void> =>
    show({ queue: await store.update(step) });

  async function sendAll(): Promise<Waiting> {
    show({ queue: await store.read() });
    if (state.queue.length === 0) return "nothing";
    const who = await whoIs();
    if (who === null) return "network";
    const { account } = who;
    if (account === null) return "signIn";
    for (;;) {
      const edit = nextToSend(state.queue, account);
      // What is left was stopped, or made by somebody else.
      if (!edit) return state.queue.some((left) => left.account !== account) ? "signIn" : "nothing";
      await change((queue) => tried(queue, edit.key));
      const outcome = await send(edit);
      if (outcome.is === "later") return "network";
      // To who is signed out everything is NOT_FOUND: that is no refusal.
      if (outcome.is === "stopped" && (await whoIs())?.account !== account) return "signIn";
      outcomes.set(edit.key, outcome);
      await change((queue) => after(queue, edit.key, outcome));
      if (outcome.is === "sent") {
        remember(edit, outcome.version);
        onSent(edit);
      }
    }
  }

  /** A confirmation is made on whatever there is: only where nothing came in between, it follows. */
  function remember({ code, expectedVersion }: QueuedEdit, version: number): void {
    if (version === expectedVersion + 1) made.set(`${expectedVersion} ${code}`, version);
  }

  function after(queue: Queue, key: string, outcome: Exclude<Outcome, { is: "later" }>): Queue {
    if (outcome.is === "sent") return afterSent(queue, key, outcome.version);
    const { problem } = outcome;
    if (problem.is === "refused" && watched.has(key)) return without(queue, key);
    return afterProblem(queue, key, problem);
  }

  const flush = (): Promise<void> => alone(async () => show({ waitsFor: await sendAll() }));

  const settle = async (key: string): Promise<Settled> => {
    await flush();
    watched.delete(key);
    const outcome = outcomes.get(key);
    return outcome && outcome.is !== "later" ? outcome : { is: "waiting", for: state.waitsFor };
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    async add(edit, account) {
      const key = newKey();
      watched.add(key);
      await change((queue) => [...queue, { ...edit, account, key, isTried: false }]);
      return settle(key);
    },
    discard: (key) => change((queue) => without(queue, key)),
    async putOnTop(key, version) {
      const renewed = newKey();
      await change((queue) => onTop(queue, key, { key: renewed, version }));
      return settle(renewed);
    },
    versionAfterMine(code, version) {
      let latest = version;
      for (let next = made.get(`${latest} ${code}`); next; next = made.get(`${latest} ${code}`))
        latest = next;
      return latest;
    },
    flush,
  };
}
