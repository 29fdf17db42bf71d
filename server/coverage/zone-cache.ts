import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import type { Analysis } from "./analysis.ts";
import { findDistrictsToken } from "./tokens.queries.ts";
import { type AnalysisZones, zonesOfAnalysis } from "./zones-of-analysis.ts";

/** The zones of analyses that are kept, for as long as the districts stay the same. */
export class ZoneCache {
  readonly #kept = new WeakMap<Analysis["kept"], Map<string, Promise<AnalysisZones>>>();

  async of(
    db: Kysely<Database>,
    { kept, question }: Pick<Analysis, "kept" | "question">,
    parts: boolean,
  ): Promise<AnalysisZones> {
    // an analysis without an area may be kept as one with an area that has all of its demand
    const hasArea = question.area !== null;
    const key = JSON.stringify([await findDistrictsToken(db), parts, hasArea]);
    const zones = this.#kept.get(kept) ?? new Map<string, Promise<AnalysisZones>>();
    this.#kept.set(kept, zones);
    const found = zones.get(key) ?? zonesOfAnalysis(db, kept, { parts, hasArea });
    zones.set(key, found);
    found.catch(() => zones.delete(key));
    return found;
  }
}
