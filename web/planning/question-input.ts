import type { VariablesOf } from "../../schema/operations/graphql.ts";
import type { coverageCells } from "../../schema/operations/planning-coverage.ts";
import { type AreaChoice, polygonOf } from "./area-choice.ts";
import type { PlanState } from "./plan-state.ts";

/** What the server is asked. */
export type QuestionInput = VariablesOf<typeof coverageCells>["question"];
/** One difference from today, in a scenario that is not saved. */
export type ScenarioChange = NonNullable<QuestionInput["changes"]>[number];

type Asked = Pick<PlanState, "threshold" | "kinds" | "amenities" | "area" | "scenario">;

/**
 * The question without its hour, as the server takes it: what is answered for all hours at once hangs on it alone.
 * @param changes of a scenario that is being worked on, which then stands for the saved one
 */
export function questionInput(
  demandSet: string,
  { threshold, kinds, amenities, area, scenario }: Asked,
  changes: readonly ScenarioChange[] | null,
): QuestionInput {
  return {
    demandSet,
    threshold,
    area: areaInput(area),
    kinds: kinds.length > 0 ? [...kinds] : null,
    amenities: amenities.length > 0 ? [...amenities] : null,
    ...(changes ? { changes: [...changes] } : { scenario }),
  };
}

function areaInput(area: AreaChoice): NonNullable<QuestionInput["area"]> | null {
  switch (area.is) {
    case "everywhere":
      return null;
    case "districts":
      return { districtCodes: [...area.codes] };
    case "saved":
      return { areaCode: area.code };
    case "drawn":
      return { polygon: polygonOf(area.corners) };
  }
}
