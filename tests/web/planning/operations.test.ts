import { readFile } from "node:fs/promises";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { textOf } from "../../../schema/operations/graphql.ts";
import * as choices from "../../../schema/operations/planning-choices.ts";
import * as coverage from "../../../schema/operations/planning-coverage.ts";
import * as reach from "../../../schema/operations/planning-isochrones.ts";
import * as plans from "../../../schema/operations/planning-plans.ts";
import * as scenarios from "../../../schema/operations/planning-scenarios.ts";

const schema = buildSchema(
  await readFile(new URL("../../../schema/schema.graphql", import.meta.url), "utf8"),
);

test.each(Object.entries({ ...choices, ...coverage, ...reach, ...plans, ...scenarios }))(
  "%s is valid as it is sent",
  (_, document) => {
    expect(validate(schema, parse(textOf(document)))).toEqual([]);
  },
);
