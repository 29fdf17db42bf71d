import { readFile } from "node:fs/promises";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { textOf } from "../../../schema/operations/graphql.ts";
import * as choices from "../../../schema/operations/planning-choices.ts";
import * as coverage from "../../../schema/operations/planning-coverage.ts";

const schema = buildSchema(
  await readFile(new URL("../../../schema/schema.graphql", import.meta.url), "utf8"),
);

test.each(Object.entries({ ...choices, ...coverage }))("%s is valid as it is sent", (_, document) => {
  expect(validate(schema, parse(textOf(document)))).toEqual([]);
});
