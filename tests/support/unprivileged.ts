import { chownSync, readFileSync } from "node:fs";

/** A user to run a server as, when we are root: PostgreSQL refuses to run as root. */
export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** `postgres` or `nobody` when this process is root; undefined when it is not, and need not change. */
export function unprivilegedUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(":");
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error(
    "expected a user postgres or nobody to run PostgreSQL as, got neither: run the tests without root",
  );
}

/** Gives a path to the user, where there is one. */
export function giveTo(user: User | undefined, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}
