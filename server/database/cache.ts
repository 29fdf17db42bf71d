import { randomUUID } from "node:crypto";
import { access, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** For what can be made again at any time; it goes away with node_modules. */
const FOLDER = fileURLToPath(new URL("../../node_modules/.cache/nuanyi/", import.meta.url));

/** The path of a kept file, or undefined when there is none. */
export async function kept(name: string): Promise<string | undefined> {
  const path = join(FOLDER, name);
  return access(path).then(
    () => path,
    () => undefined,
  );
}

/**
 * Keeps a file for the next time in place of its earlier versions ("template-1f3e.tar": of the family "template").
 * Written beside and renamed: nobody ever reads half a file.
 * @returns its path, or undefined where nothing can be written (a read-only installation): that costs time only
 */
export async function keep(name: string, bytes: Uint8Array): Promise<string | undefined> {
  const path = join(FOLDER, name);
  const beside = `${path}.${randomUUID()}`;
  try {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(beside, bytes);
    await rename(beside, path);
    await removeEarlier(name);
    return path;
  } catch {
    await rm(beside, { force: true }).catch(() => {});
    return kept(name);
  }
}

async function removeEarlier(name: string): Promise<void> {
  const family = name.slice(0, name.indexOf("-") + 1);
  for (const other of await readdir(FOLDER))
    if (other !== name && other.startsWith(family)) await rm(join(FOLDER, other), { force: true });
}
