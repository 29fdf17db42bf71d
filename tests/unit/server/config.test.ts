import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig, SETTING_NAMES } from "../../../server/config.ts";

describe("readConfig", () => {
  it("has a working default for everything", () => {
    expect(readConfig({})).toMatchObject({
      production: false,
      port: 4000,
      databaseUrl: undefined,
      dataDir: "./data",
      logLevel: "warn",
      introspection: true,
      travel: { walkKmh: 4.8, ebikeKmh: 15, detour: 1.3 },
    });
  });

  it("hides the schema in production unless told otherwise", () => {
    expect(readConfig({ NODE_ENV: "production" }).introspection).toBe(false);
    expect(readConfig({ NODE_ENV: "production", INTROSPECTION: "true" }).introspection).toBe(true);
  });

  it("takes an empty value as none", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: "" })).toMatchObject({ port: 4000, databaseUrl: undefined });
  });

  it.each([
    ["PORT", "80.5", 'PORT: expected a port from 0 to 65535, got "80.5"'],
    ["PORT", "70000", 'PORT: expected a port from 0 to 65535, got "70000"'],
    ["PORT", "-1", 'PORT: expected a port from 0 to 65535, got "-1"'],
    [
      "LOG_LEVEL",
      "loud",
      'LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent, got "loud"',
    ],
    ["TILE_URL", "https://tiles.example.org/", "TILE_URL: expected a tile URL with {z}, {x} and {y}"],
    ["TILE_URL", 'javascript:alert("{z}{x}{y}")', "TILE_URL: expected a tile URL"],
    ["WALK_KMH", "0", 'WALK_KMH: expected km/h from 0.5 to 20, got "0"'],
    ["DEMO", "maybe", 'DEMO: expected true or false, got "maybe"'],
    [
      "PUBLIC_URL",
      "https://nuanyi.example.org/app",
      "PUBLIC_URL: expected where people reach it, without a path",
    ],
    ["PUBLIC_URL", "nuanyi.example.org", "PUBLIC_URL: expected where people reach it"],
    ["TRUST_PROXY", "1", "TRUST_PROXY: expected addresses of proxies, such as loopback or 10.0.0.0/8"],
    ["TRUST_PROXY", "10.0.0.0/33", "TRUST_PROXY: expected addresses of proxies"],
    [
      "OIDC_ISSUER",
      "https://login.example.org",
      "OIDC: expected OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET",
    ],
    ["NODE_ENV", "staging", 'NODE_ENV: expected development, production or test, got "staging"'],
  ])("refuses %s=%s in one line", (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(message);
    expect(() => readConfig({ [name]: value })).toThrow(/^[^\n]+$/);
  });

  it("never echoes what may hold a password", () => {
    const read = () => readConfig({ DATABASE_URL: "mysql://root:s3cret@db/nuanyi" });
    expect(read).toThrow("DATABASE_URL: expected a URL such as postgres://");
    expect(read).not.toThrow(/s3cret/);
    expect(() => readConfig({ AUTH_SECRET: "s3cret" })).toThrow(
      "AUTH_SECRET: expected at least 32 characters, such as from openssl rand -base64 32, got something else",
    );
  });

  it("reads where people come in", () => {
    const config = readConfig({
      PUBLIC_URL: "https://nuanyi.example.org/",
      TRUST_PROXY: "loopback,10.0.0.0/8,fd00::1",
      OIDC_ISSUER: "https://login.example.org",
      OIDC_CLIENT_ID: "nuanyi",
      OIDC_CLIENT_SECRET: "secret",
      OIDC_NAME: "工会账号",
    });
    expect(config.publicUrl).toBe("https://nuanyi.example.org");
    expect(config.trustProxy).toEqual(["loopback", "10.0.0.0/8", "fd00::1"]);
    expect(config.oidc).toMatchObject({ issuer: "https://login.example.org", name: "工会账号" });
  });
});

describe("docs/operations.md", () => {
  it("lists every setting", () => {
    const page = readFileSync(resolve(import.meta.dirname, "../../../docs/operations.md"), "utf8");
    expect(SETTING_NAMES.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
