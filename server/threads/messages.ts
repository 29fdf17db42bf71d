import type { ErrorCode } from "../errors.ts";

/** What goes to a thread: one call of a function that its module exports. */
export interface Call {
  id: number;
  name: string;
  input: unknown;
}

/** What comes back. */
export type Reply =
  | { id: number; kind: "PROGRESS"; progress: unknown }
  | { id: number; kind: "RESULT"; result: unknown }
  | { id: number; kind: "FAILURE"; failure: Failure };

/** A failure as it crosses threads: an expected one keeps its code, any other its stack. */
export type Failure =
  | { isExpected: true; code: ErrorCode; message: string; details: Readonly<Record<string, unknown>> }
  | { isExpected: false; message: string; stack: string | undefined };

/** What a function that runs in a thread is given beside its input. */
export interface ThreadContext<Progress> {
  /** Tells the caller how far it is. */
  report(progress: Progress): void;
  /** True once the caller wants no more: end soon, with the best there is. Cheap enough for an inner loop. */
  shouldStop(): boolean;
}
