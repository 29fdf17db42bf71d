import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, rmdir, unlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { systemClock } from "../clock.ts";
import { UnavailableError } from "../errors.ts";
import { hasEnded, ownIdentity, type ProcessIdentity } from "./process-identity.ts";

/** A folder held by this process until it is released. */
export interface DirectoryLock {
  release(): Promise<void>;
}

/** Each lost attempt means that somebody else moved; more than this is a file system that cannot do it. */
const MOST_ATTEMPTS = 100;

interface Holder extends ProcessIdentity {
  /** What it is, for whoever is refused: "nuanyi server on port 4000". */
  readonly what: string;
  readonly since: string;
}

/**
 * Takes `dir` for this process alone.
 *
 * The lock is a subfolder `lock` with one file, named after its holder. It is made elsewhere and renamed into
 * place, which fails when a folder with something in it is there already. A file left by an ended process is
 * removed by its own name - never a newer holder's - and the emptied folder gives way to the next rename: of
 * any number that find a dead holder at once, exactly one gets in.
 * @param what says who holds it, to whoever is refused
 * @throws UnavailableError naming the holder and what to do
 */
export async function lockDirectory(dir: string, what: string): Promise<DirectoryLock> {
  const lock = join(resolve(dir), "lock");
  const name = `${process.pid}-${randomUUID()}.json`;
  const holder: Holder = { ...ownIdentity(), what, since: systemClock.now().toISOString() };
  const prepared = await prepare(`${lock}.${name}`, name, holder);
  try {
    for (let attempt = 1; !(await moveInto(prepared, lock)); attempt++) {
      if (attempt > MOST_ATTEMPTS) throw unreadable(lock);
      await removeIfDead(lock);
    }
  } catch (error) {
    await rm(prepared, { recursive: true, force: true });
    throw error;
  }
  return { release: () => release(lock, name) };
}

async function prepare(folder: string, name: string, holder: Holder): Promise<string> {
  await mkdir(folder);
  const file = await open(join(folder, name), "wx");
  try {
    await file.writeFile(JSON.stringify(holder));
    await file.sync();
  } finally {
    await file.close();
  }
  return folder;
}

/** Whether the rename found nothing, or nothing but an empty folder, in its place. */
async function moveInto(prepared: string, lock: string): Promise<boolean> {
  try {
    await rename(prepared, lock);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Windows refuses even an empty folder: EPERM; a stray file of that name: ENOTDIR
    if (code === "ENOTEMPTY" || code === "EEXIST" || code === "EPERM" || code === "ENOTDIR") return false;
    throw error;
  }
}

async function removeIfDead(lock: string): Promise<void> {
  const [name] = await readdir(lock).catch(nothingIf("ENOENT", lock, []));
  if (name === undefined) {
    await rmdir(lock).catch(() => {}); // somebody else's rename or removal came first: look again
    return;
  }
  const text = await readFile(join(lock, name), "utf8").catch(nothingIf("ENOENT", lock, null));
  if (text === null) return;
  const holder = parse(text);
  if (holder === undefined) throw unreadable(lock);
  if (holder.host !== ownIdentity().host) throw heldElsewhere(lock, holder);
  if (!hasEnded(holder)) throw held(lock, holder);
  await unlink(join(lock, name)).catch(nothingIf("ENOENT", lock, undefined));
}

async function release(lock: string, name: string): Promise<void> {
  await unlink(join(lock, name)).catch(nothingIf("ENOENT", lock, undefined));
  await rmdir(lock).catch(() => {}); // the next holder may already be in
}

function nothingIf<T>(expected: string, lock: string, nothing: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === expected) return nothing;
    if (error.code === "ENOTDIR") throw unreadable(lock);
    throw error;
  };
}

function parse(text: string): Holder | undefined {
  try {
    const value: Partial<Holder> = JSON.parse(text);
    return typeof value.pid === "number" && typeof value.host === "string" ? (value as Holder) : undefined;
  } catch {
    return undefined;
  }
}

const describe = ({ pid, host, what, since }: Holder) =>
  `process ${pid} on ${host} (${what}, since ${since})`;

const held = (lock: string, holder: Holder) =>
  new UnavailableError(
    `${join(lock, "..")} is in use by ${describe(holder)}: stop that process or choose another DATA_DIR`,
  );

const heldElsewhere = (lock: string, holder: Holder) =>
  new UnavailableError(
    `${join(lock, "..")} is in use by ${describe(holder)}, which cannot be checked from here: ` +
      `if that process has ended, remove ${lock}; otherwise choose another DATA_DIR`,
  );

const unreadable = (lock: string) =>
  new UnavailableError(
    `expected ${lock} to name the holder of the folder, got something else: if nothing uses it, remove it`,
  );
