import type { PersistedClient } from "@tanstack/react-query-persist-client";
import { set } from "idb-keyval";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keeping } from "../../../web/graphql/query-client.ts";

vi.mock("idb-keyval", () => ({ set: vi.fn(() => Promise.resolve()), get: vi.fn(), del: vi.fn() }));
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const client = (timestamp: number) => ({ timestamp }) as PersistedClient;

test("many changes are written at once, as the last one left them", async () => {
  for (let change = 1; change <= 8; change++) void keeping.persister.persistClient(client(change));
  await vi.advanceTimersByTimeAsync(1000);
  void keeping.persister.persistClient(client(9));
  await vi.advanceTimersByTimeAsync(1000);
  const written = vi.mocked(set).mock.calls.map(([, value]) => value);
  expect(written).toEqual([client(8), client(9)]);
});
