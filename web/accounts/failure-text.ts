import { NetworkError, ServerError } from "../graphql/client.ts";
import type { AccountTexts } from "./texts/zh.ts";

/**
 * What went wrong, in words that say what to do.
 * @param refusals words for codes that mean something of their own in this place
 */
export function failureText(
  error: Error,
  { failure }: Pick<AccountTexts, "failure">,
  refusals: ReadonlyMap<string, string> = new Map(),
): string {
  if (error instanceof NetworkError) return failure.network;
  if (!(error instanceof ServerError)) return failure.server;
  const { code, details } = error;
  if (code === "TOO_MANY_REQUESTS") return failure.tooMany(minutesOf(details.retryAfterSeconds));
  return refusals.get(code) ?? failure.server;
}

/** Whole minutes until the next try is worth it, at least one. */
const minutesOf = (seconds: unknown): number =>
  typeof seconds === "number" ? Math.max(1, Math.ceil(seconds / 60)) : 1;
