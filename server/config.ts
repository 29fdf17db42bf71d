import { z } from "zod";
import { InputError } from "./errors.ts";
import type { TravelSettings } from "./places/travel.ts";

/** What the process was told, checked once at start. Every setting is described in docs/operations.md. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Absent: the embedded database in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly databasePoolSize: number;
  readonly dataDir: string;
  readonly demo: boolean;
  readonly tileUrl: string;
  readonly tileAttribution: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly introspection: boolean;
  readonly travel: TravelSettings;
  /** Seconds given to requests under way when the process is asked to stop. */
  readonly drainSeconds: number;
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const OSM_TILES = "https://tile.openstreetmap.org/{z}/{x}/{y}.png";
const OSM_ATTRIBUTION = '© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>';

const integer = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((n) => n >= from && n <= to);
const decimal = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .refine((n) => n >= from && n <= to);
const flag = z.enum(["0", "1", "false", "true"]).transform((text) => text === "1" || text === "true");

/** One entry per variable: how it is read, and how its expectation reads in an error. */
const SETTINGS = {
  NODE_ENV: [z.enum(["development", "production", "test"]), "development, production or test"],
  HOST: [z.string().min(1), "a host name or address to listen on"],
  PORT: [integer(0, 65535), "a port from 0 to 65535"],
  DATABASE_URL: [
    z.url({ protocol: /^postgres(ql)?$/ }),
    "a URL such as postgres://user:password@host:5432/nuanyi",
  ],
  DATABASE_POOL_SIZE: [integer(1, 500), "a number of connections from 1 to 500"],
  DATA_DIR: [z.string().min(1), "a folder"],
  DEMO: [flag, "true or false"],
  TILE_URL: [
    z.string().regex(/^(https?:\/\/|\/)[^\s"'<>]*\{z\}[^\s"'<>]*$/),
    "a tile URL with {z}, {x} and {y}, such as https://tiles.example.org/{z}/{x}/{y}.png",
  ],
  TILE_ATTRIBUTION: [z.string().min(1).max(500), "the text to show on the map, up to 500 characters"],
  LOG_LEVEL: [z.enum(LOG_LEVELS), `one of ${LOG_LEVELS.join(", ")}`],
  INTROSPECTION: [flag, "true or false"],
  WALK_KMH: [decimal(0.5, 20), "km/h from 0.5 to 20"],
  EBIKE_KMH: [decimal(1, 60), "km/h from 1 to 60"],
  DETOUR_FACTOR: [decimal(1, 5), "a factor from 1 to 5"],
  DRAIN_SECONDS: [integer(0, 600), "seconds from 0 to 600"],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

/** Every variable that is read. */
export const SETTING_NAMES = Object.keys(SETTINGS);

type Settings = { [Name in keyof typeof SETTINGS]?: z.output<(typeof SETTINGS)[Name][0]> };

/** Names whose value may hold a password and is never echoed. */
const SECRET = new Set<string>(["DATABASE_URL"]);

/**
 * Reads and checks the environment; the only reader of it in the server.
 * @throws InputError with one line that names the variable, what was expected and what came.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given: Record<string, unknown> = {};
  for (const [name, [schema, meaning]] of Object.entries(SETTINGS)) {
    const raw = env[name];
    if (raw === undefined || raw === "") continue;
    const parsed = schema.safeParse(raw);
    if (!parsed.success)
      throw new InputError(
        `${name}: expected ${meaning}, got ${SECRET.has(name) ? "something else" : JSON.stringify(raw)}`,
      );
    given[name] = parsed.data;
  }
  const settings = given as Settings;
  const production = settings.NODE_ENV === "production";
  return Object.freeze({
    production,
    host: settings.HOST ?? "0.0.0.0",
    port: settings.PORT ?? 4000,
    databaseUrl: settings.DATABASE_URL,
    databasePoolSize: settings.DATABASE_POOL_SIZE ?? 20,
    dataDir: settings.DATA_DIR ?? "./data",
    demo: settings.DEMO ?? true,
    tileUrl: settings.TILE_URL ?? OSM_TILES,
    tileAttribution: settings.TILE_ATTRIBUTION ?? OSM_ATTRIBUTION,
    logLevel: settings.LOG_LEVEL ?? "warn",
    introspection: settings.INTROSPECTION ?? !production,
    travel: Object.freeze({
      walkKmh: settings.WALK_KMH ?? 4.8,
      ebikeKmh: settings.EBIKE_KMH ?? 15,
      detour: settings.DETOUR_FACTOR ?? 1.3,
    }),
    drainSeconds: settings.DRAIN_SECONDS ?? 10,
  });
}
