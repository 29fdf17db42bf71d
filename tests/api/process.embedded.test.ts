import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { post } from "../support/api.ts";
import { end, type ServerProcess, startServer } from "../support/server-process.ts";

describe("the server's process", () => {
  const running: ServerProcess[] = [];
  const folders: string[] = [];

  afterEach(async () => {
    for (const { child } of running.splice(0)) await end(child, "SIGKILL");
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
  });

  const newFolder = async () => {
    const folder = await mkdtemp(join(tmpdir(), "nuanyi-process-"));
    folders.push(folder);
    return join(folder, "data");
  };
  const start = (environment: Record<string, string>) => {
    const server = startServer(environment);
    running.push(server);
    return server;
  };

  it("starts from nothing with the demo, finishes what is under way on SIGTERM, and starts again on what it kept", async () => {
    const DATA_DIR = await newFolder();
    const first = start({ DATA_DIR });
    const url = await first.ready;
    expect(first.output()).toMatch(/Loaded the demo: 20\d places/);
    const ask = (query: string) => post(`${url}/graphql`, { query });
    // a connection for each, open before: none is still looking for the server when the signal comes
    await Promise.all(Array.from({ length: 21 }, () => ask("{ __typename }")));
    const asked = Promise.all(
      Array.from({ length: 20 }, () => ask("{ places(first: 100) { nodes { name } } }")),
    );
    // told below
    asked.catch(() => {});
    // all of them have arrived once this is answered; the embedded database answers one by one
    await ask("{ __typename }");
    const [code] = await end(first.child, "SIGTERM");
    const answers = await asked;
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(code).toBe(0);

    const second = start({ DATA_DIR });
    const again = await second.ready;
    expect(second.output()).not.toContain("Loaded the demo");
    const { body } = await post(`${again}/graphql`, { query: "{ places { totalCount } }" });
    expect(body.data).toEqual({ places: { totalCount: expect.any(Number) } });
    expect((body.data as { places: { totalCount: number } }).places.totalCount).toBeGreaterThanOrEqual(200);
  });

  it("refuses a folder that another process holds, and names the holder", async () => {
    const DATA_DIR = await newFolder();
    const holder = start({ DATA_DIR });
    await holder.ready;
    const second = start({ DATA_DIR });
    await expect(second.ready).rejects.toThrow(`in use by process ${holder.child.pid}`);
    // the holder is none the worse
    expect((await fetch(`${await holder.ready}/readyz`)).status).toBe(200);
  });

  it.each([
    [{ PORT: "port" }, 'PORT: expected a port from 0 to 65535, got "port"'],
    [{ DATABASE_URL: "postgres://nobody:s3cret@127.0.0.1:1/none" }, "127.0.0.1:1"],
  ])("stops with one clear line on %o", async (environment, says) => {
    const server = start(environment);
    await expect(server.ready).rejects.toThrow(says);
    expect(server.output().trim().split("\n")).toHaveLength(1);
    expect(server.output()).not.toContain("s3cret");
    expect(server.child.exitCode).toBe(1);
  });

  it("logs no position and no link's token, at the most talkative level", async () => {
    const server = start({ DATA_DIR: await newFolder(), LOG_LEVEL: "trace" });
    const url = await server.ready;
    const query = "query ($near: PointInput!) { nearestPlaces(near: $near) { metres } }";
    await post(`${url}/graphql`, { query, variables: { near: { lat: 39.123456, lon: 116.654321 } } });
    await fetch(`${url}/?lat=39.123456&lon=116.654321`);
    await fetch(`${url}/graphql?query={nearestPlaces(near:{lat:39.123456,lon:116.654321}){metres}}`);
    for (const page of ["invitation", "password"]) await fetch(`${url}/${page}/s3cret-t0ken`);
    // an input that is refused is logged no more than one that is answered
    await post(`${url}/graphql`, { query, variables: { near: { lat: 39.123456, lon: 216.654321 } } });
    await end(server.child, "SIGTERM");
    expect(server.output()).toContain("request completed");
    expect(server.output()).toContain('"path":"/invitation/…"');
    expect(server.output()).not.toMatch(/39\.123|16\.654|t0ken/);
  });
});
