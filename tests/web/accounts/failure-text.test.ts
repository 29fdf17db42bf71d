import { expect, test } from "vitest";
import { failureText } from "../../../web/accounts/failure-text.ts";
import { zh } from "../../../web/accounts/texts/zh.ts";
import { NetworkError, ServerError } from "../../../web/graphql/client.ts";

const refusal = (code: string, details = {}) =>
  new ServerError("expected …", code, 400, { code, ...details });

test.each([
  [61, 2],
  [60, 1],
  [1, 1],
  [900, 15],
  [undefined, 1],
])("%s seconds to wait are %s whole minutes", (retryAfterSeconds, minutes) => {
  const error = refusal("TOO_MANY_REQUESTS", { retryAfterSeconds });
  expect(failureText(error, zh)).toBe(zh.failure.tooMany(minutes));
});

test("the network is not the server, and neither is blamed for the other", () => {
  expect(failureText(new NetworkError("lost"), zh)).toBe(zh.failure.network);
  expect(failureText(refusal("INTERNAL_SERVER_ERROR"), zh)).toBe(zh.failure.server);
  expect(failureText(new TypeError("a bug"), zh)).toBe(zh.failure.server);
});

test("a code means what the place says it means", () => {
  const refused = new Map([["UNAUTHENTICATED", zh.failure.wrong]]);
  expect(failureText(refusal("UNAUTHENTICATED"), zh, refused)).toBe(zh.failure.wrong);
  expect(failureText(refusal("FORBIDDEN"), zh, refused)).toBe(zh.failure.server);
});
