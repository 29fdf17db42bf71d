import { changePlace, confirmAsHost } from "../../../schema/operations/change-place.ts";
import { restorePlace } from "../../../schema/operations/restore-place.ts";
import { NetworkError, request, ServerError } from "../../graphql/client.ts";
import type { Problem, QueuedEdit } from "./queue.ts";

/** What came of sending an edit. */
export type Outcome =
  | { readonly is: "sent"; readonly version: number }
  /** No answer, or one that asks for patience: the same again in a while. */
  | { readonly is: "later" }
  | { readonly is: "stopped"; readonly problem: Problem };

const PATIENCE_ASKED = new Set(["TOO_MANY_REQUESTS", "UNAVAILABLE"]);

/** Sends one edit. */
export async function send(edit: QueuedEdit): Promise<Outcome> {
  try {
    return { is: "sent", version: await sent(edit) };
  } catch (error) {
    return outcomeOf(error, edit);
  }
}

/** The place's version after it. */
async function sent({ key: idempotencyKey, code, expectedVersion, step }: QueuedEdit): Promise<number> {
  const place = { code, expectedVersion };
  switch (step.is) {
    case "change":
      return (await request(changePlace, { place, change: step.change, idempotencyKey })).changePlace.version;
    case "restore":
      return (await request(restorePlace, { place, version: step.version, idempotencyKey })).restorePlace
        .version;
    case "confirm":
      return (await request(confirmAsHost, { code, idempotencyKey })).confirmPlace.version;
  }
}

/** What a failure means for an edit. */
export function outcomeOf(error: unknown, { code }: Pick<QueuedEdit, "code">): Outcome {
  if (error instanceof NetworkError) return { is: "later" };
  if (!(error instanceof ServerError)) throw error;
  if (PATIENCE_ASKED.has(error.code) || error.status >= 502) return { is: "later" };
  if (error.code === "CONFLICT")
    return { is: "stopped", problem: { is: "conflict", version: currentVersion(error.details, code) } };
  return { is: "stopped", problem: { is: "refused", message: error.message, code: error.code } };
}

/** The version that a place has by now, as a conflict tells; 0 when it does not. */
function currentVersion(details: ServerError["details"], code: string): number {
  const current: unknown = details.current;
  if (!Array.isArray(current)) return 0;
  const mine = current.find((entry: { code?: unknown }) => entry?.code === code);
  return typeof mine?.version === "number" ? mine.version : 0;
}
