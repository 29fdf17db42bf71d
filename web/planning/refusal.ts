import { ServerError } from "../graphql/client.ts";
import type { PlanningTexts } from "./texts/zh.ts";

/** Why the server refused, where its code says enough; null: it did not, or only its own English words do. */
export function refusalOf(
  error: Error | null | undefined,
  { desk }: Pick<PlanningTexts, "desk">,
): string | null {
  if (!(error instanceof ServerError)) return null;
  const known = Object.entries(desk.refusal).find(([code]) => code === error.code);
  return known?.[1] ?? null;
}
