import type { Box } from "../places/place.ts";
import type { AnalysisBase, PlaceColumns, ResolvedQuestion } from "./analysis.ts";
import { choosePlaces } from "./choose-places.ts";
import { findAvailableAmenities, findCoveragePlaces } from "./places.queries.ts";
import type { AnalysisThread, TypicalWeeks } from "./typical-weeks.ts";

/**
 * The places that count for a question, and those that the scenario takes away, with their weeks.
 * @param box where; null: everywhere
 */
export async function placeColumns(
  { db }: Pick<AnalysisBase, "db">,
  question: ResolvedQuestion,
  { box, weeks, thread }: { box: Box | null; weeks: TypicalWeeks; thread: AnalysisThread },
): Promise<PlaceColumns> {
  const { kinds, amenityIds, changes, on } = question;
  const changed = [...changes.changed.keys()];
  const stored = await findCoveragePlaces(db, { box, kinds, amenityIds, alsoCodes: changed });
  const available = await findAvailableAmenities(db, amenityIds.length > 0 ? changed : []);
  const places = choosePlaces(stored, available, { changes, kinds, amenityIds, box });
  return {
    codes: places.map(({ code }) => code),
    names: places.map(({ name }) => name),
    lat: Float64Array.from(places, ({ lat }) => lat),
    lon: Float64Array.from(places, ({ lon }) => lon),
    kinds: places.map(({ kind }) => kind),
    changes: places.map(({ change }) => change),
    ...(await weeks.of(places, { db, thread, on })),
  };
}
