import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildApp } from "./built-app.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the app of this run is built; only in the project "e2e". */
    appFolder: string;
  }
}

/** Builds the app once for all browser tests, apart from what `npm run build` leaves. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "nuanyi-app-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  // A run that is ended before its time leaves nothing either.
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  try {
    await buildApp(folder);
  } catch (error) {
    await remove();
    throw error;
  }
  project.provide("appFolder", folder);
  return remove;
}
