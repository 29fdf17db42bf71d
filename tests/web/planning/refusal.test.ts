import { expect, test } from "vitest";
import { NetworkError, ServerError } from "../../../web/graphql/client.ts";
import { refusalOf } from "../../../web/planning/refusal.ts";
import { en } from "../../../web/planning/texts/en.ts";
import { zh } from "../../../web/planning/texts/zh.ts";

test("a refusal that its code explains has words in the reader's language", () => {
  const busy = new ServerError("expected fewer than 3 searches under way", "TOO_MANY_REQUESTS", 429);
  expect(refusalOf(busy, zh)).toBe(zh.desk.refusal.TOO_MANY_REQUESTS);
  expect(refusalOf(busy, en)).toBe(en.desk.refusal.TOO_MANY_REQUESTS);
});

test("of others only the server knows why, and of a network's failure nobody does", () => {
  expect(refusalOf(new ServerError("expected x, got y", "BAD_USER_INPUT", 400), zh)).toBeNull();
  expect(refusalOf(new ServerError("expected x, got y", "toString", 400), zh)).toBeNull();
  expect(refusalOf(new NetworkError("expected an answer"), zh)).toBeNull();
  expect(refusalOf(null, zh)).toBeNull();
});
