import type { Viewer } from "../accounts/viewer.ts";
import { NuanyiError } from "../errors.ts";

/** Uploads under way in a process, of the demo and of the others: each may hold 200 MB. */
const MOST_AT_ONCE = 3;

/** Lets everybody upload one file at a time, and few at once. */
export class UploadTurns {
  readonly #underWay = { demo: new Set<string>(), others: new Set<string>() };

  /**
   * @param address the client's: strangers who share the demo's sign-in do not wait for each other
   * @returns to be called at the end
   * @throws NuanyiError TOO_MANY_REQUESTS
   */
  begin({ id, isDemo }: Pick<Viewer, "id" | "isDemo">, address: string): () => void {
    const underWay = isDemo ? this.#underWay.demo : this.#underWay.others;
    const who = isDemo ? `${id} ${address}` : id;
    if (underWay.has(who))
      throw new NuanyiError("TOO_MANY_REQUESTS", "expected one upload at a time, got another: wait for it");
    if (underWay.size >= MOST_AT_ONCE)
      throw new NuanyiError(
        "TOO_MANY_REQUESTS",
        `expected at most ${MOST_AT_ONCE} uploads at once, got another: wait for one of others`,
      );
    underWay.add(who);
    return () => underWay.delete(who);
  }
}
