import { readHours } from "../../../schema/operations/read-hours.ts";
import { request } from "../../graphql/client.ts";

/** Scenarios look at the hours of a week, which are the same in every zone. */
const ZONE = "Asia/Shanghai";

/** Hours in the one way of writing them that everybody takes, however they were typed; null: nobody can read them. */
export async function readableHours(text: string): Promise<string | null> {
  const typed = text.trim();
  if (typed === "") return null;
  return (await request(readHours, { text: typed, zone: ZONE })).readHours.text;
}
