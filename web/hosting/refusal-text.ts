import type { HostingTexts } from "./texts/zh.ts";

/** Why the server did not take an edit, in words that say what to do; its own, in English, stand beside them. */
export function refusalText(code: string | undefined, { refusal }: Pick<HostingTexts, "refusal">): string {
  switch (code) {
    case "NOT_FOUND":
      return refusal.notMine;
    case "BAD_USER_INPUT":
      return refusal.input;
    case "TOO_MANY_REQUESTS":
      return refusal.tooMany;
    case "UNAUTHENTICATED":
      return refusal.signedOut;
    default:
      return refusal.other;
  }
}
