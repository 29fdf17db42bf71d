import { describe, expect, it } from "vitest";
import { post, useApi } from "../support/api.ts";

const NOW = new Date("2026-11-21T06:00:00Z");
const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");

describe("limits on documents", () => {
  const api = useApi({ now: NOW });

  it.each([
    ["tokens", `{ ${repeat(1000, () => "amenities { code }")} }`, /token/i],
    ["aliases", `{ ${repeat(16, (index) => `a${index}: amenities { code }`)} }`, /alias/i],
    ["aliases of __typename", `{ ${repeat(16, (index) => `a${index}: __typename`)} }`, /alias/i],
    ["depth", `{ districts ${repeat(12, () => "{ parent")} { code } ${repeat(12, () => "}")} }`, /depth/i],
    [
      "directives",
      `{ amenities { ${repeat(6, () => "")} code ${repeat(6, () => "@include(if: true)")} } }`,
      /directive/i,
    ],
  ])("too many %s are refused with 400", async (_what, query, says) => {
    const { status, body } = await api.ask(query);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toMatch(says);
  });

  it("refuses a request that a foreign page could send without asking", async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: JSON.stringify({ query: "{ amenities { code } }" }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it("does not answer queries in the address, where a position would be logged on the way", async () => {
    const response = await fetch(`${api.url}/graphql?query={amenities{code}}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(await response.text()).not.toContain("MICROWAVE");
  });

  it("tells its schema in development", async () => {
    const { body } = await api.ask("{ __schema { queryType { name } } }");
    expect(body.data).toEqual({ __schema: { queryType: { name: "Query" } } });
  });
});

describe("in production", () => {
  const api = useApi({ now: NOW, environment: { NODE_ENV: "production" } });

  it("tells neither schema nor suggestions", async () => {
    const introspection = await api.ask("{ __schema { queryType { name } } }");
    expect(introspection.status).toBe(400);
    const typo = await api.ask("{ amenitie { code } }");
    expect(typo.body.errors?.[0]?.message).toMatch(/amenitie/);
    expect(typo.body.errors?.[0]?.message).not.toMatch(/Did you mean/);
  });
});

describe("introspection allowed in production", () => {
  const api = useApi({ now: NOW, environment: { NODE_ENV: "production", INTROSPECTION: "true" } });

  it("tells its schema", async () => {
    const answer = await post(`${api.url}/graphql`, { query: "{ __schema { queryType { name } } }" });
    expect(answer.status).toBe(200);
  });
});
