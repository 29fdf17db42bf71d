import { describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";

describe("beside the API", () => {
  const api = useApi({ now: new Date("2026-11-21T06:00:00Z") });

  it("says that it lives, that it is ready, and how it fares", async () => {
    expect(await (await fetch(`${api.url}/livez`)).json()).toEqual({ status: "live" });
    const ready = await fetch(`${api.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready" }]);
    await api.ask("{ amenities { code } }");
    const metrics = await (await fetch(`${api.url}/metrics`)).text();
    expect(metrics).toMatch(
      /http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} [1-9]/,
    );
  });

  it("sends a content security policy without inline scripts", async () => {
    const policy = (await fetch(`${api.url}/livez`)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("img-src 'self' data: blob: https: https://tile.openstreetmap.org;");
    expect(policy).not.toContain("unsafe");
  });

  it("answers a path that is not there with 404 and a code", async () => {
    const response = await fetch(`${api.url}/nowhere`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  });

  it("compresses what is worth it", async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "accept-encoding": "gzip" },
      body: JSON.stringify({ query: "{ amenities { code name nameEn icon } }" }),
    });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(JSON.stringify(await response.json())).toContain("MICROWAVE");
  });
});
