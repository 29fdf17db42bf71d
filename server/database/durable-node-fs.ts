import { closeSync, fsyncSync, openSync } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

interface Stream {
  readonly nfd?: number;
  readonly node: unknown;
}
/** The part of Emscripten's file system over Node's that matters here. */
interface NodeFileSystem {
  stream_ops: { fsync?: (stream: Stream) => number };
  realPath(node: unknown): string;
}
type InitOptions = Parameters<NodeFS["init"]>[1];

/**
 * PGlite's folder on disk, with a real fsync: Emscripten's answers "done" without asking the disk, so that
 * acknowledged rows would survive a killed process but not a power cut. Takes effect with DURABLE_PARAMS.
 */
export class DurableNodeFS extends NodeFS {
  /** @param durable false leaves everything to a `syncAll` at the end: ten times faster for a whole database */
  constructor(
    readonly folder: string,
    private durable = true,
  ) {
    super(folder);
  }

  override async init(pglite: PGlite, options: InitOptions) {
    const { emscriptenOpts } = await super.init(pglite, options);
    const before = emscriptenOpts.preRun;
    const preRun = [(module: unknown) => this.#addFsync(module), ...(Array.isArray(before) ? before : [])];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } as InitOptions };
  }

  /** Makes safe what was written so far, and each commit from now on. */
  async syncAll(): Promise<void> {
    this.durable = true;
    await syncTree(this.folder);
  }

  #addFsync(module: unknown): void {
    const nodefs = (module as { FS: { filesystems: { NODEFS: NodeFileSystem } } }).FS.filesystems.NODEFS;
    nodefs.stream_ops.fsync = ({ nfd, node }) => {
      if (!this.durable) return 0;
      if (nfd !== undefined) fsyncSync(nfd);
      else syncFolder(nodefs.realPath(node));
      return 0;
    };
  }
}

/** fdatasync is stubbed before it reaches the file system, fsync is not. */
export const DURABLE_PARAMS = ["-c", "fsync=on", "-c", "wal_sync_method=fsync"];

/** Makes the names in a folder safe on disk. */
export function syncFolder(path: string): void {
  if (process.platform === "win32") return; // folders cannot be opened there
  const fd = openSync(path, "r");
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Everything under `folder`, several files at a time: the file system then writes them together. */
async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const next = files.values();
  await Promise.all(Array.from({ length: AT_A_TIME }, () => syncEach(next)));
  for (const entry of entries) if (entry.isDirectory()) syncFolder(join(entry.parentPath, entry.name));
  syncFolder(folder);
}

const AT_A_TIME = 16;

async function syncEach(paths: Iterable<string>): Promise<void> {
  for (const path of paths) {
    const file = await open(path, "r+");
    await file.sync().finally(() => file.close());
  }
}
