import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { invalidatePlaces } from "../../../web/graphql/changed-places.ts";

test("an edit of any place makes answers old, but neither outlines nor what there is to choose from", async () => {
  const client = new QueryClient();
  const keys = [
    ["planning", "cells", { demandSet: "riders" }],
    ["planning", "hour", { demandSet: "riders" }, 38, false],
    ["planning-zones", { demandSet: "riders" }, false],
    ["planning-choices", "demand"],
  ];
  for (const key of keys) client.setQueryData(key, "known");
  await invalidatePlaces(client, new Set(["SOME-PLACE"]));
  expect(keys.map((key) => client.getQueryState(key)?.isInvalidated)).toEqual([true, true, false, false]);
  client.clear();
});
