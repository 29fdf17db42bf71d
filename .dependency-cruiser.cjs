/**
 * Which way imports go: main → app → graphql → *.resolver → *.service → *.queries → database.
 * The app and the server meet in schema/ alone. Run by `npm run check` and by tests/unit/imports.test.ts.
 */
const upwards = (name, from, to, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: to, dependencyTypesNot: ["type-only"] },
});

const CAPABILITIES =
  "(places|hours|amenities|districts|hosts|imports|demo|services|coverage|requests|accounts|administration|editing|live|demand|areas|streets|siting|scenarios|plans)";
const SCREENS = "(search|hosting|accounts|administration|planning|requests|design|graphiql)";

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "two files that need each other are one file, or hide a third",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "app-and-server-meet-in-schema",
      severity: "error",
      from: { path: "^(web|schema)/" },
      to: { path: "^(server|migrations)/" },
    },
    {
      name: "server-without-app",
      severity: "error",
      from: { path: "^(server|migrations)/" },
      to: { path: "^web/" },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
    {
      name: "errors-import-nothing",
      severity: "error",
      from: { path: "^server/errors\\.ts$" },
      to: { path: "." },
    },
    upwards(
      "queries-hold-sql-only",
      "^server/.*\\.queries\\.ts$",
      "\\.(service|resolver|type)\\.ts$|^server/(graphql|app|main|context|http)",
      "a query knows no decision and no API",
    ),
    upwards(
      "services-know-no-api",
      "^server/.*\\.service\\.ts$",
      "\\.(resolver|type)\\.ts$|^server/(graphql|app|main|http)",
      "a service decides; it does not know who asks",
    ),
    upwards(
      "types-are-shapes",
      "^server/.*\\.type\\.ts$",
      "\\.(resolver|service)\\.ts$|^server/(app|main|http)|^server/graphql/(?!scalars|enums)",
      "an API type is a shape",
    ),
    upwards(
      "resolvers-stay-below-the-schema",
      "^server/.*\\.resolver\\.ts$",
      "^server/(app|main|http)|^server/graphql/(?!scalars|enums)",
      "the schema is assembled from resolvers, not the other way round",
    ),
    upwards(
      "database-is-the-bottom",
      "^server/database/(?!.*\\.cli\\.ts$)",
      `^server/(${CAPABILITIES}|graphql|app|main|context|http)`,
      "capabilities stand on the database",
    ),
    upwards(
      "capabilities-below-the-app",
      `^server/${CAPABILITIES}/`,
      "^server/(app|main)\\.ts$|^server/http/",
      "a capability does not know who serves it",
    ),
    {
      name: "entries-are-not-imported",
      severity: "error",
      from: {},
      to: { path: "^server/main\\.ts$|\\.cli\\.ts$" },
    },
    {
      name: "leaflet-only-in-the-map",
      severity: "error",
      from: { path: "^web/", pathNot: "^web/map/" },
      to: { path: "node_modules/leaflet" },
    },
    {
      name: "screens-do-not-know-one-another",
      severity: "error",
      from: { path: `^web/${SCREENS}/` },
      to: { path: `^web/${SCREENS}/`, pathNot: "^web/$1/" },
    },
    {
      name: "shared-pieces-know-no-screen",
      severity: "error",
      from: { path: "^web/(ui|i18n|graphql|map|state)/" },
      to: { path: `^web/${SCREENS}/` },
    },
    {
      name: "ui-knows-no-data",
      severity: "error",
      from: { path: "^web/ui/" },
      to: { path: "^web/(graphql|state|map)/" },
    },
    {
      name: "everything-resolves",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "graphql-env\\.d\\.ts$|\\.css$|\\?|^virtual:" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
