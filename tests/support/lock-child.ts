import { createInterface } from "node:readline";
import { type DirectoryLock, lockDirectory } from "../../server/database/directory-lock.ts";

/** Takes and releases the lock of a folder when told: "take" or "release", one word a line. */
const [dir = "", name = ""] = process.argv.slice(2);
const answer = (line: string) => process.stdout.write(`${line}\n`);
let lock: DirectoryLock | undefined;

answer("ready");
for await (const word of createInterface({ input: process.stdin })) {
  if (word === "take")
    await lockDirectory(dir, name).then(
      (taken) => {
        lock = taken;
        answer("taken");
      },
      (error: Error) => answer(error.message),
    );
  if (word === "release") answer(lock ? await lock.release().then(() => "released") : "nothing to release");
}
