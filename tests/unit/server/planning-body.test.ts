import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { bodyOf } from "../../../server/http/planning-body.ts";

const PATIENT = { silentMs: 60_000, allMs: 60_000 };

/** Begins an upload, of 1,000 bytes unless said, to a server of its own. */
async function begin(headers: Record<string, string> = { "content-length": "1000" }) {
  const server = createServer();
  server.listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const sending = request({ port, method: "POST", headers });
  sending.on("error", () => {});
  sending.flushHeaders();
  onTestFinished(() => {
    sending.destroy();
    server.close();
  });
  const [received]: [IncomingMessage] = (await once(server, "request")) as [IncomingMessage];
  return { sending, received };
}

async function lengthOf(body: AsyncIterable<Uint8Array>): Promise<number> {
  let length = 0;
  for await (const chunk of body) length += chunk.length;
  return length;
}

describe("the body of an upload", () => {
  it("comes whole, however many pieces it is sent in", async () => {
    const { sending, received } = await begin();
    const length = lengthOf(bodyOf(received, 1000, PATIENT));
    for (let piece = 0; piece < 10; piece++) sending.write("x".repeat(100));
    sending.end();
    expect(await length).toBe(1000);
  });

  it("is refused where it is larger than was said, or says so itself", async () => {
    const { received } = await begin();
    await expect(lengthOf(bodyOf(received, 999, PATIENT))).rejects.toThrow(
      "expected a file of at most 999 bytes",
    );
    const unsaid = await begin({ "transfer-encoding": "chunked" });
    unsaid.sending.write("x".repeat(1000));
    await expect(lengthOf(bodyOf(unsaid.received, 999, PATIENT))).rejects.toThrow(
      "expected a file of at most 999 bytes",
    );
  });

  it("is given up where the client falls silent", async () => {
    const { sending, received } = await begin();
    sending.write("x");
    await expect(lengthOf(bodyOf(received, 1000, { ...PATIENT, silentMs: 20 }))).rejects.toThrow(
      "expected the whole file, got the connection's end",
    );
  });

  it("is given up where it takes too long, though something comes now and then", async () => {
    const { sending, received } = await begin();
    const dripping = setInterval(() => sending.write("x"), 5);
    onTestFinished(() => clearInterval(dripping));
    await expect(lengthOf(bodyOf(received, 1000, { ...PATIENT, allMs: 50 }))).rejects.toThrow(
      "expected the whole file, got the connection's end",
    );
  });
});
