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
  override async init(pglite: PGlite, options: InitOptions) {
    const { emscriptenOpts } = await super.init(pglite, options);
    const before = emscriptenOpts.preRun;
    const preRun = [(module: unknown) => addFsync(module), ...(Array.isArray(before) ? before : [])];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } as InitOptions };
  }
}

/** fdatasync is stubbed before it reaches the file system, fsync is not. */
export const DURABLE_PARAMS = ["-c", "fsync=on", "-c", "wal_sync_method=fsync"];

function addFsync(module: unknown): void {
  const nodefs = (module as { FS: { filesystems: { NODEFS: NodeFileSystem } } }).FS.filesystems.NODEFS;
  nodefs.stream_ops.fsync = ({ nfd, node }) => {
    if (nfd !== undefined) fsyncSync(nfd);
    else syncFolder(nodefs.realPath(node));
    return 0;
  };
}

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

/** Makes everything under `folder` safe on disk: what was written before fsync was on. */
export async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) await syncFile(join(entry.parentPath, entry.name));
    else if (entry.isDirectory()) syncFolder(join(entry.parentPath, entry.name));
  syncFolder(folder);
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
