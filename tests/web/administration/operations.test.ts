import { readFile } from "node:fs/promises";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import * as accounts from "../../../schema/operations/accounts.ts";
import * as amenities from "../../../schema/operations/administration-amenities.ts";
import * as audit from "../../../schema/operations/administration-audit.ts";
import * as calendar from "../../../schema/operations/administration-calendar.ts";
import * as hosts from "../../../schema/operations/administration-hosts.ts";
import * as places from "../../../schema/operations/administration-places.ts";
import { textOf } from "../../../schema/operations/graphql.ts";
import * as invitations from "../../../schema/operations/invitations.ts";
import * as passwordLinks from "../../../schema/operations/password-links.ts";
import * as sessions from "../../../schema/operations/sessions.ts";
import * as signInOptions from "../../../schema/operations/sign-in-options.ts";
import { viewer } from "../../../schema/operations/viewer.ts";

const schema = buildSchema(
  await readFile(new URL("../../../schema/schema.graphql", import.meta.url), "utf8"),
);
const documents = {
  ...accounts,
  ...amenities,
  ...audit,
  ...calendar,
  ...hosts,
  ...places,
  ...invitations,
  ...passwordLinks,
  ...sessions,
  ...signInOptions,
  viewer,
};

test.each(Object.entries(documents))("%s is valid as it is sent", (_, document) => {
  expect(validate(schema, parse(textOf(document)))).toEqual([]);
});
