import type { WeekAnalysis } from "../coverage/analysis.ts";
import { type Weights, weightsAt } from "../coverage/engine/demand-weights.ts";
import { isSet } from "../coverage/engine/week-bits.ts";
import { HOURS_A_WEEK } from "../coverage/question.ts";
import type { Cover } from "../siting/instance.ts";
import { transposed } from "../siting/sets.ts";
import { checkSize, type Reached } from "./cover-model.ts";
import { closings, extraHours, hourOfWeek } from "./evenings.ts";

/** Pairs of an option and a demand-hour. */
const MOST_ENTRIES = 10_000_000;
const DAYS = 7;

export interface HoursQuestion extends Pick<WeekAnalysis, "coveredWeek"> {
  demand: Weights;
  /** Place by place. */
  reached: Reached;
  openWeek: Uint32Array;
  latestHour: number;
}

/** A place open until an hour. */
interface Option {
  place: number;
  until: number;
}

export interface HoursModel {
  cover: Cover;
  /** By demand of the model: weight × hours of a week. */
  weights: Float64Array;
  /** By site of the cover. */
  options: Option[];
  groups: Int32Array;
  costs: Float64Array;
  /** Places that close before the latest hour on some day. */
  candidates: number[];
  /** By demand: the cell's number in the analysis. */
  cellOf: number[];
}

/** A cell at an hour after midnight, on all days on which the same places could be open for it. */
interface Element {
  cell: number;
  hour: number;
  weight: number;
  places: number[];
}

/**
 * Which demand-hours of a typical week each place would cover that stays open longer. Demand is a cell at an hour of the
 * week without an open place; days on which the same places could cover it are one demand with their weights together,
 * which changes no answer. An option that covers no more than the same place's earlier one is left out.
 * @param most pairs of an option and a demand-hour
 * @throws InputError for more
 */
export function hoursModel(question: HoursQuestion, most = MOST_ENTRIES): HoursModel {
  const { reached, openWeek, latestHour } = question;
  const placeCount = reached.start.length - 1;
  const closing = Array.from({ length: placeCount }, (_, place) => closings(openWeek, place));
  const closesEarlier = closing.map((days) => days.some((hour) => hour !== null && hour < latestHour));
  const elements = elementsOf(question, closing, most);
  const ofPlace = Array.from({ length: placeCount }, (): number[] => []);
  let entries = 0;
  elements.forEach(({ hour, places }, element) => {
    entries += places.length * (latestHour - hour);
    for (const place of places) ofPlace[place]?.push(element);
  });
  checkSize(entries, most);
  const start = [0];
  const demand: number[] = [];
  const options: Option[] = [];
  const groups: number[] = [];
  let group = 0;
  ofPlace.forEach((own, place) => {
    if (own.length === 0) return;
    for (const until of untilsOf(own, elements)) {
      for (const element of own) if ((elements[element]?.hour ?? until) < until) demand.push(element);
      start.push(demand.length);
      options.push({ place, until });
      groups.push(group);
    }
    group++;
  });
  return {
    cover: {
      siteCount: options.length,
      demandCount: elements.length,
      start: Int32Array.from(start),
      demand: Int32Array.from(demand),
    },
    weights: Float64Array.from(elements, ({ weight }) => weight),
    options,
    groups: Int32Array.from(groups),
    costs: Float64Array.from(options, ({ place, until }) => extraHours(openWeek, place, until)),
    candidates: Array.from(closing.keys()).filter((place) => closesEarlier[place]),
    cellOf: elements.map(({ cell }) => cell),
  };
}

/** Hours until which a place could open so that each covers more than the one before. */
const untilsOf = (own: readonly number[], elements: readonly Element[]): number[] =>
  [...new Set(own.map((element) => (elements[element]?.hour ?? 0) + 1))].sort((a, b) => a - b);

function elementsOf(question: HoursQuestion, closing: (number | null)[][], most: number): Element[] {
  const { demand, coveredWeek, reached, latestHour } = question;
  const cellCount = demand.weights.length / demand.hours;
  const byHour = Array.from({ length: HOURS_A_WEEK }, (_, hour) => weightsAt(demand, hour));
  const placesOf = transposed({
    count: reached.start.length - 1,
    universe: cellCount,
    start: reached.start,
    member: reached.cell,
  });
  const earliest = closing.flat().reduce<number>((least, hour) => Math.min(least, hour ?? least), latestHour);
  const elements: Element[] = [];
  let pairs = 0;
  for (let cell = 0; cell < cellCount; cell++) {
    const near = placesOf.member.subarray(placesOf.start[cell], placesOf.start[cell + 1]);
    if (near.length === 0) continue;
    for (let hour = earliest; hour < latestHour; hour++) {
      const alike = new Map<string, Element>();
      for (let day = 0; day < DAYS; day++) {
        const at = hourOfWeek(day, hour);
        const weight = byHour[at]?.[cell] ?? 0;
        if (weight === 0 || isSet(coveredWeek, cell, at)) continue;
        const places = Array.from(near).filter((place) => (closing[place]?.[day] ?? latestHour) <= hour);
        if (places.length === 0) continue;
        const key = places.join();
        const element = alike.get(key);
        if (element) element.weight += weight;
        else alike.set(key, { cell, hour, weight, places });
      }
      for (const element of alike.values()) {
        elements.push(element);
        pairs += element.places.length;
      }
      // while they still fit into memory
      checkSize(pairs, most);
    }
  }
  return elements;
}
