import type { PlaceChange } from "../change.ts";

/** What is done to a place. */
export type Step =
  | { readonly is: "change"; readonly change: PlaceChange }
  | { readonly is: "restore"; readonly version: number }
  | { readonly is: "confirm" };

/** Why an edit stopped: only its host can say how to go on. */
export type Problem =
  | { readonly is: "conflict"; readonly version: number }
  | { readonly is: "refused"; readonly message: string /** The error's. */; readonly code?: string };

/** An edit on its way to the server. */
export interface QueuedEdit {
  /** Its idempotencyKey, made when it was queued: sent twice, it is done once. */
  readonly key: string;
  /** ISO instant. */
  readonly queuedAt: string;
  /** Id of the account that made it: nobody else sends it in their own name. */
  readonly account: string;
  readonly code: string;
  /** The place's name, to speak of it without a network. */
  readonly name: string;
  readonly expectedVersion: number;
  readonly step: Step;
  /** The editor's state that it came from, given back to it when the server refuses. */
  readonly draft?: unknown;
  /** It may have arrived: from now on the same key must carry the same payload. */
  readonly isTried: boolean;
  readonly problem?: Problem;
}

/** In the order of queueing. */
export type Queue = readonly QueuedEdit[];

/** The first edit of the account that may go: behind one that stopped, a place's others wait. */
export function nextToSend(queue: Queue, account: string): QueuedEdit | undefined {
  const mine = madeBy(queue, account);
  const stopped = new Set(mine.filter(({ problem }) => problem).map(({ code }) => code));
  return mine.find((edit) => !stopped.has(edit.code));
}

/** As it goes out. */
export const tried = (queue: Queue, key: string): Queue =>
  queue.map((edit) => (edit.key === key ? { ...edit, isTried: true } : edit));

/** Done: what was queued on top of it follows the version that it made. */
export function afterSent(queue: Queue, key: string, version: number): Queue {
  const at = queue.findIndex((edit) => edit.key === key);
  const sent = queue[at];
  if (!sent) return queue;
  return queue.flatMap((edit, index) => {
    if (index === at) return [];
    const follows = index > at && edit.code === sent.code && !edit.isTried;
    return [follows ? { ...edit, expectedVersion: version } : edit];
  });
}

/** Stopped until its host says how to go on. */
export const afterProblem = (queue: Queue, key: string, problem: Problem): Queue =>
  queue.map((edit) => (edit.key === key ? { ...edit, problem } : edit));

/** Given up. */
export const without = (queue: Queue, key: string): Queue => queue.filter((edit) => edit.key !== key);

/** On top of what the place is by now: another payload, so under another key. */
export const onTop = (queue: Queue, key: string, renewed: { version: number; key: string }): Queue =>
  queue.map((edit) => {
    if (edit.key !== key) return edit;
    const { problem: _, ...rest } = edit;
    return { ...rest, key: renewed.key, expectedVersion: renewed.version, isTried: false };
  });

/** The first edit that stopped: it asks first. */
export const firstStopped = (queue: Queue): QueuedEdit | undefined => queue.find(({ problem }) => problem);

/** What an account made: it decides on nobody else's. */
export const madeBy = (queue: Queue, account: string): Queue =>
  queue.filter((edit) => edit.account === account);

/** The last edit of a place that is on its way with the editor's state: what is edited next goes on from there. */
export const lastDrafted = (queue: Queue, code: string): QueuedEdit | undefined =>
  queue.findLast((edit) => edit.code === code && !edit.problem && edit.draft !== undefined);
