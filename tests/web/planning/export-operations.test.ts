import { readFile } from "node:fs/promises";
import { buildSchema, parse, specifiedRules, validate } from "graphql";
import { expect, test } from "vitest";
import { textOf } from "../../../schema/operations/graphql.ts";
import * as data from "../../../schema/operations/planning-data.ts";
import * as files from "../../../schema/operations/planning-export.ts";
import { documentLimits } from "../../../server/graphql/limits.ts";

const schema = buildSchema(
  await readFile(new URL("../../../schema/schema.graphql", import.meta.url), "utf8"),
);
const { validationRules } = documentLimits();
const errorsOf = (text: string) =>
  validate(schema, parse(text), [...specifiedRules, ...validationRules]).map(({ message }) => message);

test.each(Object.entries({ ...data, ...files }))(
  "%s is valid as it is sent, and within what one document may cost",
  (_, document) => {
    expect(errorsOf(textOf(document))).toEqual([]);
  },
);

test("more gaps at once would be refused: the limit is looked at", () => {
  expect(errorsOf(textOf(files.gapList).replace("first: 100", "first: 1000"))).not.toEqual([]);
});
