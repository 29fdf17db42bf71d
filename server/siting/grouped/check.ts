import { expected } from "../../errors.ts";
import type { GroupedInstance } from "./instance.ts";

/** @throws InputError naming the option or demand whose number cannot be, or the limit */
export function checkGrouped({ cover, groups, costs, weights, mostGroups, budget }: GroupedInstance): void {
  checkNumbers("weight of demand", weights, cover.demandCount);
  checkNumbers("cost of option", costs, cover.siteCount);
  checkNumbers("group of option", groups, cover.siteCount);
  if (!Number.isInteger(mostGroups) || mostGroups < 1) throw expected("mostGroups of 1 or more", mostGroups);
  if (!(budget >= 0)) throw expected("a budget of 0 or more", budget);
}

function checkNumbers(what: string, numbers: Float64Array | Int32Array, count: number): void {
  if (numbers.length !== count) throw expected(`a ${what} ${count} times`, numbers.length);
  numbers.forEach((number, index) => {
    if (!(number >= 0 && number < Number.POSITIVE_INFINITY))
      throw expected(`a ${what} ${index} of 0 or more`, number);
  });
}
