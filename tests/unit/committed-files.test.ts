import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { printedSchema } from "../../server/graphql/schema.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const committed = execFileSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" })
  .split("\0")
  .filter((path) => path !== "" && existsSync(join(ROOT, path)) && !/\.(png|jpg|webp|ico)$/.test(path));

describe("committed files", () => {
  it("hold the schema as the code prints it", () => {
    expect(read("schema/schema.graphql")).toBe(printedSchema());
  });

  it("describe every type and field of the schema", () => {
    const undescribed = printedSchema()
      .split("\n")
      .map((line, index, lines) => [line, lines[index - 1] ?? ""] as const)
      .filter(
        ([line, above]) =>
          /^( {2}\w+[(:]|(type|interface|enum|input|scalar) )/.test(line) && !above.endsWith('"""'),
      )
      .map(([line]) => line)
      .filter((line) => !/^type (Query|Mutation|Subscription) \{$/.test(line ?? ""));
    expect(undescribed).toEqual([]);
  });

  it("name no package registry, no secret and no path of somebody's machine", () => {
    // hosts in pieces, so that this file does not name them either
    const hosts = [
      ["registry", "npm"],
      ["npmmirror", "com"],
      ["deb", "debian"],
      ["yarnpkg", "com"],
    ].map((parts) => parts.join("\\."));
    const unwanted = new RegExp(
      [...hosts, "/(work|root|home)/[a-z]+/", "BEGIN [A-Z ]*PRIVATE KEY"].join("|"),
    );
    const offending = committed.filter((path) => unwanted.test(read(path)));
    expect(offending).toEqual([]);
  });

  it("pin every dependency exactly", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
