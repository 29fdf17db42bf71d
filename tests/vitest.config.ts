import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { ClosingLine } from "./support/closing-line.ts";
import { findChromium, findPostgres } from "./support/find-programs.ts";

/** Which programs the tests need that may be missing, and how to get them. */
const leftOut = [
  ...(findPostgres()
    ? []
    : [
        "the PostgreSQL tests: no PostgreSQL with PostGIS found (apt-get install postgresql-15 postgresql-15-postgis-3)",
      ]),
  ...(findChromium()
    ? []
    : ["the browser tests: no Chromium found (apt-get install chromium, or set CHROMIUM_PATH)"]),
];
const databaseTests = ["tests/queries/**/*.test.ts", "tests/api/**/*.test.ts"];
const embeddedOnly = ["**/*.embedded.test.ts", "**/embedded-*.test.ts"];
const postgresOnly = ["**/*.postgres.test.ts"];

const projects: TestProjectInlineConfiguration[] = [
  {
    extends: true,
    test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}", "tests/web/**/*.test.{ts,tsx}"] },
  },
  {
    extends: true,
    test: {
      name: "embedded",
      include: databaseTests,
      exclude: postgresOnly,
      globalSetup: "tests/support/setup-embedded.ts",
      provide: { database: "embedded" },
    },
  },
];
if (findPostgres())
  projects.push({
    extends: true,
    test: {
      name: "postgres",
      include: databaseTests,
      exclude: embeddedOnly,
      globalSetup: "tests/support/setup-postgres.ts",
      provide: { database: "postgres" },
    },
  });
if (findChromium())
  projects.push({
    extends: true,
    test: {
      name: "e2e",
      include: ["tests/e2e/**/*.test.ts"],
      globalSetup: ["tests/support/setup-embedded.ts", "tests/support/setup-app.ts"],
      provide: { database: "embedded" },
      // The browser and the server for those who only look are started once in each worker.
      isolate: false,
      sequence: { groupOrder: 1 },
    },
  });

export default defineConfig({
  // The CommonJS build is the one that CommonJS libraries get: two copies of graphql do not know each other's types.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql/index.js")) }],
  },
  test: {
    environment: "node",
    setupFiles: "tests/support/setup-file.ts",
    unstubEnvs: true,
    // Some start many processes one after another, and may be on a slow machine.
    testTimeout: 180_000,
    hookTimeout: 240_000,
    teardownTimeout: 20_000,
    expect: { poll: { interval: 50, timeout: 10_000 } },
    maxWorkers: 2,
    reporters: ["default", new ClosingLine({ leftOut, nothingMayBe: process.env.CI === "true" })],
    projects,
  },
});
