import { readFile } from "node:fs/promises";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { textOf } from "../../../schema/operations/graphql.ts";
import { officialCalendar } from "../../../schema/operations/official-calendar.ts";
import { previewChange } from "../../../schema/operations/preview-change.ts";
import { readHours } from "../../../schema/operations/read-hours.ts";

const schema = buildSchema(
  await readFile(new URL("../../../schema/schema.graphql", import.meta.url), "utf8"),
);

test.each(Object.entries({ officialCalendar, previewChange, readHours }))(
  "%s is valid as it is sent",
  (_, document) => {
    expect(validate(schema, parse(textOf(document)))).toEqual([]);
  },
);
