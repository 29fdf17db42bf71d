import { z } from "zod";
import { DEFAULT_RESOLUTION } from "../demand/demand.ts";
import { InputError } from "../errors.ts";
import { DATUMS } from "../places/datum.ts";

/** How each parameter is read, and how its expectation reads in an error. */
const PARAMETERS = {
  name: [z.string().min(1), "a name"],
  source: [z.string(), "a text once"],
  datum: [z.enum(DATUMS), `one of ${DATUMS.join(", ")}`],
  resolution: [
    z
      .string()
      .regex(/^\d\d?$/)
      .transform(Number),
    "a whole number",
  ],
  format: [z.enum(["csv", "geojson"]), "csv or geojson"],
  preview: [z.enum(["true", "false"]).transform((text) => text === "true"), "true or false"],
} as const;

const Upload = z.object({
  name: PARAMETERS.name[0],
  source: PARAMETERS.source[0].default(""),
  datum: PARAMETERS.datum[0].default("wgs84"),
  resolution: PARAMETERS.resolution[0].default(DEFAULT_RESOLUTION),
  format: PARAMETERS.format[0],
  preview: PARAMETERS.preview[0].default(false),
});

/** The query string of an upload. @throws InputError that names the parameter and what was expected */
export function uploadIn(query: unknown) {
  const parsed = Upload.safeParse(query);
  if (parsed.success) return { ...parsed.data, source: parsed.data.source.trim() || null };
  const name = parsed.error.issues[0]?.path[0];
  const meaning = Object.entries(PARAMETERS).find(([key]) => key === name)?.[1][1] ?? "a query string";
  throw new InputError(`${String(name)}: expected ${meaning}, got something else or nothing`);
}
