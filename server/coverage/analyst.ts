import { LRUCache } from "lru-cache";
import type { LatLon } from "../places/place.ts";
import type { TravelMode } from "../places/travel.ts";
import type { Isochrone } from "../streets/isochrone.ts";
import { Thread } from "../threads/thread.ts";
import type { Analysis, AnalysisBase, PlaceColumns, Reach, ResolvedQuestion } from "./analysis.ts";
import { AnalysisCache } from "./analysis-cache.ts";
import type { Points } from "./engine/chord.ts";
import { weightsAt } from "./engine/demand-weights.ts";
import type { AccessibilityInput } from "./engine/e2sfca.ts";
import { figuresOf } from "./engine/figures.ts";
import type { Cluster, GapsInput } from "./engine/gaps.ts";
import type { Nearest } from "./engine/nearest.ts";
import { Gate } from "./gate.ts";
import { placeColumns } from "./place-columns.service.ts";
import type { CoverageQuestion } from "./question.ts";
import { resolveQuestion } from "./resolve-question.service.ts";
import { limitOf } from "./resolve-threshold.ts";
import { StreetCache } from "./street-cache.ts";
import { type AnalysisThread, TypicalWeeks } from "./typical-weeks.ts";
import { ZoneCache } from "./zone-cache.ts";
import type { AnalysisZones } from "./zones-of-analysis.ts";

export type { Points } from "./engine/chord.ts";

/** Lists of all places that are kept; each may be of the whole country's. */
const MOST_ANYWHERE = 4;

/** Answers what planners ask, in a thread beside the one that answers requests, and keeps what it has answered. */
export class Analyst {
  readonly #weeks = new TypicalWeeks();
  readonly #streets = new StreetCache();
  readonly #gate = new Gate();
  readonly #analyses = new AnalysisCache({ weeks: this.#weeks, streets: this.#streets, gate: this.#gate });
  readonly #zones = new ZoneCache();
  readonly #neighbours = new WeakMap<Analysis["kept"], Int32Array>();
  readonly #anywhere = new LRUCache<Analysis["kept"], PlaceColumns>({ max: MOST_ANYWHERE });
  #running: AnalysisThread | undefined;

  /**
   * A question that differs from an earlier one only by its hour is answered from what is kept; no change of a place, a
   * district, a street network or the demand is missed.
   * @throws NuanyiError for a question that cannot be asked: see resolve-question.service.ts; TOO_MANY_REQUESTS
   */
  async analyse(base: AnalysisBase, question: CoverageQuestion): Promise<Analysis> {
    const resolved = await resolveQuestion(base, question);
    const kept = await this.#analyses.of(base, resolved, this.#thread());
    const { cells } = kept;
    const figuresAt = (hour: number | null) => figuresOf(kept, { weights: weightsAt(cells, hour), hour });
    return { ...kept, question: resolved, kept, figuresAt };
  }

  /** Which of other points, such as candidates, are within the question's threshold of which cells. */
  async reach(base: AnalysisBase, question: ResolvedQuestion, cells: Points, points: Points): Promise<Reach> {
    const limit = limitOf(question.threshold, base.travel);
    const streets = await this.#streets.around(base, cells, question.threshold);
    return this.#thread().call("reach", { cells: only(cells), points: only(points), limit, streets });
  }

  /**
   * The way from every cell to every point, whatever the threshold: metres, or seconds where the question has a mode;
   * `distances[cell * points + point]`, Infinity where streets have no way.
   * @throws InputError for more than 20,000,000 of them
   */
  async distances(
    base: AnalysisBase,
    question: ResolvedQuestion,
    cells: Points,
    points: Points,
  ): Promise<Float64Array> {
    const { perMetre } = limitOf(question.threshold, base.travel);
    const streets = await this.#streets.around(base, cells, question.threshold);
    return this.#thread().call("distances", { cells: only(cells), points: only(points), perMetre, streets });
  }

  /** The places that count for a question wherever they are, to find the nearest one of all. */
  async placesAnywhere(base: AnalysisBase, { kept, question }: Analysis): Promise<PlaceColumns> {
    const known = this.#anywhere.get(kept);
    if (known) return known;
    const found = await placeColumns(base, question, {
      box: null,
      weeks: this.#weeks,
      thread: this.#thread(),
    });
    // mostly there are no others
    const places = found.codes.length === kept.places.codes.length ? kept.places : found;
    this.#anywhere.set(kept, places);
    return places;
  }

  /** Of places by geodesic: see engine/nearest.ts. */
  nearest(points: Points, places: Points): Promise<Nearest> {
    return this.#thread().call("nearest", { points, places });
  }

  /** By cell: see engine/e2sfca.ts. */
  accessibility(input: AccessibilityInput): Promise<Float64Array> {
    return this.#thread().call("accessibility", input);
  }

  /** The first clusters of chosen cells: see engine/gaps.ts. */
  async gaps({ kept }: Analysis, input: Omit<GapsInput, "neighbours">): Promise<Cluster[]> {
    const known = this.#neighbours.get(kept);
    const neighbours = known ?? (await this.#thread().call("neighboursOf", kept.cells.cells));
    this.#neighbours.set(kept, neighbours);
    return this.#thread().call("clustersOf", { ...input, neighbours });
  }

  /** @param parts also districts without boundaries, by nearness to their centres */
  zones(base: AnalysisBase, analysis: Analysis, parts: boolean): Promise<AnalysisZones> {
    return this.#zones.of(base.db, analysis, parts);
  }

  /**
   * From where a point is reached on the streets around it; undefined where it is on no street network.
   * @throws NuanyiError TOO_MANY_REQUESTS
   */
  async isochrones(
    base: AnalysisBase,
    { to, mode, minutes }: { to: LatLon; mode: TravelMode; minutes: readonly number[] },
  ): Promise<Isochrone[] | undefined> {
    const points = { lat: Float64Array.of(to.lat), lon: Float64Array.of(to.lon) };
    const streets = await this.#streets.around(base, points, { seconds: 0, mode });
    if (!streets) return undefined;
    return this.#gate.through(base.viewer, () =>
      this.#thread().call("isochronesOn", { streets, to, minutes }),
    );
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#running?.close();
  }

  /** A new one where there is none yet, or none any more. */
  #thread(): AnalysisThread {
    if (!this.#running?.isAlive) this.#running = new Thread(new URL("./analysis.thread.ts", import.meta.url));
    return this.#running;
  }
}

/** What is sent to the thread is copied: nothing beside the columns. */
const only = ({ lat, lon }: Points): Points => ({ lat, lon });
