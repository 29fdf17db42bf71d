import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { Asker } from "./editing-support.ts";

export interface Host {
  id: string;
  name: string;
  parent: { name: string } | null;
  isDemo: boolean;
  placeCount: number;
  branchCount: number;
  memberCount: number;
}

const HOST = "id name parent { name } isDemo placeCount branchCount memberCount";

export const HOSTS = `query ($text: String, $parentId: ID, $first: Int, $after: String) {
  hosts(text: $text, parentId: $parentId, first: $first, after: $after) { nodes { ${HOST} } totalCount endCursor }
}`;

export interface HostPage {
  hosts: { nodes: Host[]; totalCount: number; endCursor: string | null };
}

export const CREATE_HOST = `mutation ($name: String!, $parentId: ID) {
  createHost(name: $name, parentId: $parentId) { ${HOST} }
}`;

export const CHANGE_HOST = `mutation ($id: ID!, $name: String, $parentId: ID) {
  changeHost(id: $id, name: $name, parentId: $parentId) { ${HOST} }
}`;

export const REMOVE_HOST = `mutation ($id: ID!) { removeHost(id: $id) }`;

const PLACE = `code name kind status location { lat lon } address district { code } host { id name } version isDemo`;

const EDIT = `version place { ${PLACE} } revision { version actor action changes { field before after } }`;

export const CREATE_PLACE = `mutation ($code: ID!, $facts: PlaceFacts!, $key: String!) {
  edit: createPlace(code: $code, facts: $facts, idempotencyKey: $key) { ${EDIT} }
}`;

export const CHANGE_FACTS = `mutation ($place: PlaceVersionInput!, $facts: PlaceFacts!, $key: String!) {
  edit: changePlaceFacts(place: $place, facts: $facts, idempotencyKey: $key) { ${EDIT} }
}`;

export const RETIRE = `mutation ($place: PlaceVersionInput!, $key: String!) {
  edit: retirePlace(place: $place, idempotencyKey: $key) { ${EDIT} }
}`;

export const REINSTATE = `mutation ($code: ID!, $key: String!) {
  edit: reinstatePlace(code: $code, idempotencyKey: $key) { ${EDIT} }
}`;

export const ALL_PLACES = `query (
  $text: String, $hostId: ID, $districtCode: ID, $status: PlaceStatus, $first: Int, $after: String
) {
  allPlaces(
    text: $text, hostId: $hostId, districtCode: $districtCode, status: $status, first: $first, after: $after
  ) { nodes { ${PLACE} } totalCount endCursor }
}`;

export interface AdministeredPlace {
  code: string;
  name: string;
  kind: string;
  status: string;
  location: { lat: number; lon: number };
  address: string | null;
  district: { code: string } | null;
  host: { id: string; name: string } | null;
  version: number;
  isDemo: boolean;
}

export interface AllPlaces {
  allPlaces: { nodes: AdministeredPlace[]; totalCount: number; endCursor: string | null };
}

export interface PlaceEdit {
  version: number;
  place: AdministeredPlace;
  revision: {
    version: number;
    actor: string;
    action: string;
    changes: { field: string; before: string | null; after: string | null }[];
  } | null;
}

/** The answer to a change of a place, with a key of its own where none is given. */
export async function edit(who: Asker, document: string, variables: object): Promise<PlaceEdit> {
  return (await who.data<{ edit: PlaceEdit }>(document, { key: randomUUID(), ...variables })).edit;
}

/** The code and the message of the refusal that must come. */
export async function refused(
  who: Asker,
  document: string,
  variables: object = {},
): Promise<{ code: string | undefined; message: string }> {
  const { body } = await who.ask(document, { key: randomUUID(), ...variables });
  const [error] = body.errors ?? [];
  if (!error) expect.fail(`expected a refusal, got ${JSON.stringify(body.data)}`);
  return { code: error.extensions?.code, message: error.message };
}

export const EVENTS = `query ($first: Int, $after: String) {
  administrationEvents(first: $first, after: $after) {
    nodes { id at actorId actor action subjectId subject changes { name before after } } endCursor
  }
}`;

export interface Events {
  administrationEvents: {
    nodes: {
      id: string;
      at: string;
      actorId: string;
      actor: string;
      action: string;
      subjectId: string;
      subject: string;
      changes: { name: string; before: string | null; after: string | null }[];
    }[];
    endCursor: string | null;
  };
}
