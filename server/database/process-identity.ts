import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** Enough to tell later whether the process that wrote this still runs. */
export interface ProcessIdentity {
  readonly host: string;
  readonly pid: number;
  /** Boot and clock ticks of its start where the system tells (Linux), so that a reused pid is not mistaken for it. */
  readonly started: string | null;
}

export function ownIdentity(): ProcessIdentity {
  return { host: hostname(), pid: process.pid, started: startOf(process.pid) };
}

/** Whether that process of this very host runs no more. In doubt it does. */
export function hasEnded({ pid, started }: ProcessIdentity): boolean {
  if (!isSignallable(pid)) return true;
  const now = startOf(pid);
  if (now === ZOMBIE) return true;
  return now !== null && started !== null && now !== started;
}

/** Ended, but its parent has not asked yet; it still answers to signals. */
const ZOMBIE = "zombie";

function isSignallable(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** "boot id/start in ticks since boot" of a running process, or null where that cannot be read. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold anything; after it come the state and, as the 20th, the start.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return ZOMBIE;
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${fields[19]}`;
  } catch {
    return null;
  }
}
