import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { ClosingLine } from "../closing-line.ts";

/** Runs one of the cases here, as a run of its own: see closing-line.test.ts. */
export default defineConfig({
  cacheDir: fileURLToPath(new URL("../../../node_modules/.vite/closing-line", import.meta.url)),
  test: {
    root: import.meta.dirname,
    include: ["*.case.ts"],
    ...(process.env.CASE_SETUP ? { globalSetup: process.env.CASE_SETUP } : {}),
    reporters: [
      "default",
      new ClosingLine({
        leftOut: ["the moon: no rocket found"],
        nothingMayBe: process.env.CASE_CI === "true",
      }),
    ],
  },
});
