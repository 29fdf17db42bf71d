import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { findChromium, findPostgres } from "../../support/find-programs.ts";
import { temporaryFolder } from "../../support/temporary.ts";

async function program(...path: string[]): Promise<string> {
  const file = join(...path);
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, "#!/bin/sh\n");
  await chmod(file, 0o755);
  return file;
}

describe("findPostgres", () => {
  test("wants PostGIS beside it", async () => {
    const root = join(await temporaryFolder(), "postgresql@17");
    await program(root, "bin", "initdb");
    vi.stubEnv("POSTGRES_BIN", join(root, "bin"));
    expect(findPostgres()).toBeUndefined();
    await program(root, "share", "extension", "postgis.control");
    expect(findPostgres()).toEqual({ bin: join(root, "bin"), major: 17 });
  });

  test("finds nothing in an empty folder", async () => {
    vi.stubEnv("POSTGRES_BIN", await temporaryFolder());
    expect(findPostgres()).toBeUndefined();
  });
});

describe("findChromium", () => {
  test("takes CHROMIUM_PATH, and nothing else when that is wrong", async () => {
    const path = await program(await temporaryFolder(), "chromium");
    vi.stubEnv("CHROMIUM_PATH", path);
    expect(findChromium()).toBe(path);
    await chmod(path, 0o644);
    expect(findChromium()).toBeUndefined();
  });
});
