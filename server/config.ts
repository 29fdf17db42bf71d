import { isIP } from "node:net";
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
  /** A rider's search without an open place within this distance is counted as unmet. */
  readonly unmetMetres: number;
  /** Where people reach it, such as https://nuanyi.example.org; absent: whatever host they ask. */
  readonly publicUrl: string | undefined;
  /** Addresses of proxies whose word on the client's address, host and scheme is taken. */
  readonly trustProxy: readonly string[] | undefined;
  /** Absent: one made for this installation, kept in its database. */
  readonly authSecret: string | undefined;
  readonly oidc: OidcSettings | undefined;
  /** Seconds given to requests under way when the process is asked to stop. */
  readonly drainSeconds: number;
}

/** An OpenID provider where people of one organisation sign in. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button to it says. */
  readonly name: string;
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
const origin = z
  .string()
  .refine((text) => /^https?:/.test(text) && originOf(text) === text.replace(/\/$/, ""))
  .transform((text) => text.replace(/\/$/, ""));
const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : undefined);
const PRIVATE_NETWORKS = new Set(["loopback", "linklocal", "uniquelocal"]);
const MOST_BITS = new Map([
  [4, 32],
  [6, 128],
]);
const isAddress = (text: string): boolean => {
  const [address = "", bits = "0", ...more] = text.split("/");
  const most = MOST_BITS.get(isIP(address));
  return more.length === 0 && most !== undefined && /^\d+$/.test(bits) && Number(bits) <= most;
};
/** Fastify takes no number of hops: whoever reaches the port past the proxy would choose their own address. */
const proxies = z
  .string()
  .transform((text) => text.split(","))
  .refine((list) => list.every((one) => PRIVATE_NETWORKS.has(one) || isAddress(one)));
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
  UNMET_METRES: [integer(100, 100_000), "metres from 100 to 100000"],
  DRAIN_SECONDS: [integer(0, 600), "seconds from 0 to 600"],
  PUBLIC_URL: [origin, "where people reach it, without a path, such as https://nuanyi.example.org"],
  TRUST_PROXY: [proxies, "addresses of proxies, such as loopback or 10.0.0.0/8,192.168.1.2"],
  AUTH_SECRET: [z.string().min(32).max(512), "at least 32 characters, such as from openssl rand -base64 32"],
  OIDC_ISSUER: [
    z.url({ protocol: /^https?$/ }),
    "the OpenID provider's URL, such as https://login.example.org/realms/union",
  ],
  OIDC_CLIENT_ID: [z.string().min(1).max(500), "the name by which the OpenID provider knows us"],
  OIDC_CLIENT_SECRET: [z.string().min(1).max(2000), "the secret agreed with the OpenID provider"],
  OIDC_NAME: [z.string().min(1).max(40), "the button's text, up to 40 characters"],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

/** Every variable that is read. */
export const SETTING_NAMES = Object.keys(SETTINGS);

type Settings = { [Name in keyof typeof SETTINGS]?: z.output<(typeof SETTINGS)[Name][0]> };

/** Names whose value may hold a password and is never echoed. */
const SECRET = new Set<string>(["DATABASE_URL", "AUTH_SECRET", "OIDC_CLIENT_SECRET"]);

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
    unmetMetres: settings.UNMET_METRES ?? 1000,
    drainSeconds: settings.DRAIN_SECONDS ?? 10,
    publicUrl: settings.PUBLIC_URL,
    trustProxy: settings.TRUST_PROXY,
    authSecret: settings.AUTH_SECRET,
    oidc: oidcSettings(settings),
  });
}

/** All three or none: half a provider is a mistake to be told of at start. */
function oidcSettings(settings: Settings): OidcSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings;
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return undefined;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined)
    throw new InputError(
      "OIDC: expected OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET together, got only some of them",
    );
  return Object.freeze({ issuer, clientId, clientSecret, name: settings.OIDC_NAME ?? "OpenID" });
}
