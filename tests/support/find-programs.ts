import { accessSync, constants, existsSync, readdirSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** A PostgreSQL that has PostGIS: the folder of its programs and its major version. */
export interface FoundPostgres {
  readonly bin: string;
  readonly major: number;
}

const DEBIAN = "/usr/lib/postgresql";

/** The PostgreSQL in POSTGRES_BIN where set, otherwise the newest on this machine; only with PostGIS. */
export function findPostgres(): FoundPostgres | undefined {
  return postgresFolders()
    .filter((bin) => isExecutable(join(bin, "initdb")))
    .flatMap((bin) => postgisMajors(bin).map((major) => ({ bin, major })))
    .sort((a, b) => b.major - a.major)[0];
}

function postgresFolders(): string[] {
  const named = process.env.POSTGRES_BIN;
  if (named) return [named];
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((major) => join(DEBIAN, major, "bin")) : [];
  const onPath = which("initdb");
  return [...debian, ...(onPath ? [dirname(realpathSync(onPath))] : [])];
}

/** PostgreSQL's major version when its shared files include PostGIS, as a list of one; otherwise none. */
function postgisMajors(bin: string): number[] {
  const version = /(?:postgresql|postgresql@|pgsql-)[/]?(\d+)/.exec(bin)?.[1];
  const root = dirname(bin);
  const shared = [
    `/usr/share/postgresql/${version}`,
    ...["share", "share/postgresql", `share/postgresql@${version}`].map((path) => join(root, path)),
  ];
  const found = shared.some((path) => existsSync(join(path, "extension/postgis.control")));
  return found ? [Number(version ?? 0)] : [];
}

/** Chromium or Chrome: CHROMIUM_PATH where set, otherwise the usual names. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return isExecutable(named) ? named : undefined;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return names.map(which).find((path) => path !== undefined);
}

function which(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
