import { InputError } from "../errors.ts";
import type { AnalysisBase, ResolvedQuestion, WeekAnalysis } from "./analysis.ts";
import { boxAround } from "./bounds.ts";
import { bytesOfCells, DemandCache } from "./demand-cache.ts";
import type { Gate } from "./gate.ts";
import { Kept } from "./kept.ts";
import { placeColumns } from "./place-columns.service.ts";
import { limitOf, mostMetres } from "./resolve-threshold.ts";
import type { StreetCache } from "./street-cache.ts";
import { findDataToken, findDistrictsToken } from "./tokens.queries.ts";
import type { AnalysisThread, TypicalWeeks } from "./typical-weeks.ts";

const MOST_BYTES = 384 * 2 ** 20;
/** Places that stand at most so far from some cell are known, whatever the threshold: the nearest one is mostly among them. */
export const KNOWN_AROUND = 30_000;

/** What does not depend on the hour asked about, kept for as long as the data stay the same. */
export class AnalysisCache {
  readonly #weeks: TypicalWeeks;
  readonly #streets: StreetCache;
  readonly #gate: Gate;
  readonly #demand = new DemandCache();
  readonly #kept = new Kept<WeekAnalysis>({ bytes: MOST_BYTES, bytesOf });

  constructor({ weeks, streets, gate }: { weeks: TypicalWeeks; streets: StreetCache; gate: Gate }) {
    this.#weeks = weeks;
    this.#streets = streets;
    this.#gate = gate;
  }

  /** @throws InputError where there is no demand in the area; NuanyiError TOO_MANY_REQUESTS */
  async of(base: AnalysisBase, question: ResolvedQuestion, thread: AnalysisThread): Promise<WeekAnalysis> {
    const { db, travel } = base;
    // read before the data: what changes meanwhile makes another token, never an old answer under a new one
    const data = await findDataToken(db);
    const districts = await findDistrictsToken(db);
    const demandKey = await this.#demand.keyOf(db, question, { data, districts });
    const { threshold, on, kinds, amenityIds, changes } = question;
    const scenario = [changes.added, [...changes.changed]];
    const key = JSON.stringify([demandKey, threshold, travel, on, kinds, amenityIds, scenario, data]);
    const make = () => this.#make(base, question, { demandKey, thread });
    return this.#kept.get(key, () => this.#gate.through(base.viewer, make));
  }

  async #make(
    base: AnalysisBase,
    question: ResolvedQuestion,
    { demandKey, thread }: { demandKey: string; thread: AnalysisThread },
  ): Promise<WeekAnalysis> {
    const { db, travel } = base;
    const { threshold, area } = question;
    const cells = await this.#demand.of(db, question, demandKey);
    if (cells.cells.length === 0)
      throw new InputError(
        `expected ${area ? "an area with demand" : "a demand set with cells"}, got one without`,
      );
    const box = boxAround(cells, Math.max(mostMetres(threshold, travel), KNOWN_AROUND));
    const places = await placeColumns(base, question, { box, weeks: this.#weeks, thread });
    const { lat, lon, openWeek, unknownWeek } = places;
    const counts = Uint8Array.from(places.changes, (change) => Number(change !== "X"));
    const found = await thread.call("analyse", {
      cells: { lat: cells.lat, lon: cells.lon },
      demand: { hours: cells.hours, weights: cells.weights },
      limit: limitOf(threshold, travel),
      streets: await this.#streets.around(base, cells, threshold),
      places: { lat, lon, openWeek, unknownWeek, counts },
    });
    return { cells, places, ...found };
  }
}

function bytesOf({ cells, places, reach, coveredWeek }: WeekAnalysis): number {
  return (
    bytesOfCells(cells) +
    places.codes.length * 256 +
    reach.start.byteLength +
    reach.cell.byteLength +
    reach.distance.byteLength +
    2 * coveredWeek.byteLength
  );
}
