import { randomUUID } from "node:crypto";
import type { Answer } from "../support/api.ts";

/** What a change answers, as far as tests compare it. */
export const EDIT = `
  version
  place { code version description phone access accessNote photoUrl hoursText hoursCheckedAt }
  revision { version actor action changes { field amenity before after } }`;

export const CHANGE = `mutation ($place: PlaceVersionInput!, $change: PlaceChange!, $key: String!) {
  changePlace(place: $place, change: $change, idempotencyKey: $key) { ${EDIT} }
}`;

export const CHANGE_MANY = `mutation ($places: [PlaceVersionInput!]!, $change: PlaceChange!, $key: String!) {
  changePlaces(places: $places, change: $change, idempotencyKey: $key) { ${EDIT} }
}`;

export const RESTORE = `mutation ($place: PlaceVersionInput!, $version: Int!, $key: String!) {
  restorePlace(place: $place, version: $version, idempotencyKey: $key) { ${EDIT} }
}`;

export interface Edit {
  version: number;
  place: {
    code: string;
    version: number;
    description: string | null;
    phone: string | null;
    access: string | null;
    accessNote: string | null;
    photoUrl: string | null;
    hoursText: string | null;
    hoursCheckedAt: string | null;
  };
  revision: {
    version: number;
    actor: string;
    action: string;
    changes: { field: string; amenity: string | null; before: string | null; after: string | null }[];
  } | null;
}

export interface Asker {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  data<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
}

/** Changes a place that is expected to be at a version. */
export async function change(
  who: Asker,
  code: string,
  expectedVersion: number,
  what: object,
  key: string = randomUUID(),
): Promise<Edit> {
  const variables = { place: { code, expectedVersion }, change: what, key };
  return (await who.data<{ changePlace: Edit }>(CHANGE, variables)).changePlace;
}

/** The code and message of the failure that must come, with whatever else its extensions say. */
export async function refusal(answer: Promise<Answer>) {
  const { body } = await answer;
  const [error] = body.errors ?? [];
  if (!error) throw new Error(`expected a failure, got ${JSON.stringify(body.data)}`);
  return { message: error.message, ...(error.extensions as { code: string; current?: unknown }) };
}
