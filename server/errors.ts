/**
 * Failures that a caller can mend, each with a stable code.
 * Everything else that throws is a bug and is answered as INTERNAL_SERVER_ERROR without detail.
 */
export type ErrorCode =
  | "BAD_USER_INPUT"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "CONFLICT"
  | "TOO_MANY_REQUESTS"
  | "UNAVAILABLE";

/** HTTP status of an answer whose failure has a code; others are 200 with `errors`, as GraphQL has it. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
};

/** Base of every expected failure. `message` says what was expected and what came; `details` join the answer's extensions. */
export class NuanyiError extends Error {
  /** Read by the GraphQL server when the error leaves a resolver or a scalar. */
  readonly extensions: { code: ErrorCode; http?: { status: number } };

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** What else the caller is told, such as the current state in a conflict. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = new.target.name;
    const status = STATUS[code];
    this.extensions = status === undefined ? { code } : { code, http: { status } };
  }
}

/** The caller's input cannot be accepted. */
export class InputError extends NuanyiError {
  constructor(message: string) {
    super("BAD_USER_INPUT", message);
  }
}

/** The database directory or server cannot be used; `message` says what to do. */
export class UnavailableError extends NuanyiError {
  constructor(message: string) {
    super("UNAVAILABLE", message);
  }
}

/** As much of what came as says where to look. */
const MOST_SHOWN = 60;

/** One line saying what was expected and what came, for any value. */
export function expected(what: string, came: unknown): InputError {
  return new InputError(`expected ${what}, got ${describe(came)}`);
}

function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(shortened(value));
  if (value === undefined || value === null) return "nothing";
  return shortened(typeof value === "object" ? JSON.stringify(value) : String(value));
}

const shortened = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
