import { NetworkError, ServerError } from "../graphql/client.ts";
import type { AdministrationTexts } from "./texts/use-texts.ts";

/** What went wrong, in words that say what to do. The server's own words say what it expected and what came. */
export function failureText(error: Error, common: AdministrationTexts["common"]): string {
  if (error instanceof NetworkError) return common.failure.network;
  if (!(error instanceof ServerError)) return common.failure.unknown;
  switch (error.code) {
    case "CONFLICT":
      return common.failure.conflict(changerIn(error.details) ?? error.message);
    case "BAD_USER_INPUT":
      return common.failure.input(error.message);
    case "NOT_FOUND":
      return common.failure.gone;
    case "UNAUTHENTICATED":
      return common.failure.signedOut;
    case "FORBIDDEN":
      return common.failure.forbidden(error.message);
    case "TOO_MANY_REQUESTS":
      return common.failure.tooMany;
    default:
      return common.failure.unknown;
  }
}

/** Who changed it meanwhile, where the answer says so. */
function changerIn({ current }: ServerError["details"]): string | null {
  const [first] = Array.isArray(current) ? (current as readonly unknown[]) : [];
  return typeof first === "object" && first !== null && "changedBy" in first ? String(first.changedBy) : null;
}
