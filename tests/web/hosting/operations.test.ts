import { readFile } from "node:fs/promises";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import {
  changePlace,
  changePlaces,
  confirmAsHost,
  previewPlaces,
} from "../../../schema/operations/change-place.ts";
import { textOf } from "../../../schema/operations/graphql.ts";
import { myPlaces } from "../../../schema/operations/my-places.ts";
import { placeEditing } from "../../../schema/operations/place-editing.ts";
import { placeHistory } from "../../../schema/operations/place-history.ts";
import { restorePlace } from "../../../schema/operations/restore-place.ts";

const schema = buildSchema(
  await readFile(new URL("../../../schema/schema.graphql", import.meta.url), "utf8"),
);

test.each(
  Object.entries({
    changePlace,
    changePlaces,
    confirmAsHost,
    myPlaces,
    placeEditing,
    placeHistory,
    previewPlaces,
    restorePlace,
  }),
)("%s is valid as it is sent", (_, document) => {
  expect(validate(schema, parse(textOf(document)))).toEqual([]);
});
