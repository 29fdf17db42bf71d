/**
 * Failures that a caller can mend, each with a stable code.
 * Everything else that throws is a bug and is answered as INTERNAL_SERVER_ERROR without detail.
 */
export type ErrorCode = "BAD_USER_INPUT" | "NOT_FOUND" | "CONFLICT" | "UNAVAILABLE";

/** Base of every expected failure. `message` says what was expected and what came. */
export class NuanyiError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = new.target.name;
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

/** One line saying what was expected and what came, for any value. */
export function expected(what: string, came: unknown): InputError {
  return new InputError(`expected ${what}, got ${describe(came)}`);
}

function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (value === undefined || value === null) return "nothing";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
