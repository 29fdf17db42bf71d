import { existsSync } from "node:fs";
import { dirname } from "node:path";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { startChild } from "../support/child.ts";

test.each(["SIGINT", "SIGTERM"] as const)(
  "the private server ends with its process at %s",
  async (signal) => {
    const child = startChild("cluster-child");
    onTestFinished(() => child.kill("SIGTERM"));
    const [url, data] = [await child.next(), await child.next()];
    expect(existsSync(data)).toBe(true);
    await child.kill(signal);
    await expect
      .poll(() => new pg.Client(url).connect().catch((error: unknown) => error))
      .toMatchObject({ code: "ECONNREFUSED" });
    expect(existsSync(dirname(data))).toBe(false);
  },
);
