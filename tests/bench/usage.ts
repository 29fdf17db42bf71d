import { readFileSync } from "node:fs";

/** What a process has used so far. */
export interface Usage {
  cpuSeconds: number;
  residentBytes: number;
}

/** Linux counts CPU time in hundredths of a second for everybody, whatever its own tick. */
const TICKS_A_SECOND = 100;

/** Zeros where there is no /proc, or no such process any more. */
export function usageOf(pid: number | undefined): Usage {
  const [, afterName = ""] = read(`/proc/${pid}/stat`).split(") ");
  const fields = afterName.split(" ");
  const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  return { cpuSeconds: ticks / TICKS_A_SECOND, residentBytes: statusBytes(pid, "VmRSS") };
}

/** The most memory that a process has had resident, in bytes; zero like usageOf. */
export function peakMemory(pid: number | undefined): number {
  return statusBytes(pid, "VmHWM");
}

function statusBytes(pid: number | undefined, name: string): number {
  const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(read(`/proc/${pid}/status`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
