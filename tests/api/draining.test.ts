import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { createApp } from "../../server/app.ts";
import { testConfig } from "../support/api.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();

it("finishes a request under way, then ends its connection instead of waiting for another", async () => {
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const app = await createApp({
    // longer than any test may take
    config: testConfig({ DRAIN_SECONDS: "600" }),
    database: database.db,
    listen: database.listen,
    clock: { now: () => new Date("2026-11-21T06:00:00Z") },
  });
  const asked = request(`${app.url}/graphql`, {
    agent,
    method: "POST",
    headers: { "content-type": "application/json", expect: "100-continue" },
  });
  const answered = once(asked, "response");
  asked.flushHeaders();
  await once(asked, "continue");
  const stopped = app.stop();
  asked.end(JSON.stringify({ query: "{ __typename }" }));

  const [response] = (await answered) as [IncomingMessage];
  const body = (await response.toArray()).join("");
  expect([response.statusCode, response.headers.connection]).toEqual([200, "close"]);
  expect(JSON.parse(body)).toEqual({ data: { __typename: "Query" } });
  await stopped;
  await expect(fetch(`${app.url}/livez`)).rejects.toThrow("fetch failed");
});
