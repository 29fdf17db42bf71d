import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { lockDirectory } from "../../server/database/directory-lock.ts";
import { type Child, startChild } from "../support/child.ts";
import { temporaryFolder } from "../support/temporary.ts";

const linux = process.platform === "linux";

/** Leaves a lock behind as some other process would. */
async function leaveLock(dir: string, holder: Record<string, unknown>): Promise<void> {
  await mkdir(join(dir, "lock"), { recursive: true });
  const whole = {
    host: hostname(),
    started: null,
    what: "server",
    since: "2026-01-02T03:04:05.000Z",
    ...holder,
  };
  await writeFile(join(dir, "lock", "left.json"), JSON.stringify(whole));
}

/** The pid of a process that has certainly ended. */
async function deadPid(): Promise<number> {
  const child = startChild("lock-child", "unused");
  await child.next();
  await child.kill();
  return child.pid;
}

async function startHolder(dir: string, name: string): Promise<Child> {
  const child = startChild("lock-child", dir, name);
  onTestFinished(() => child.kill());
  expect(await child.next()).toBe("ready");
  return child;
}

const ask = (child: Child, word: string): Promise<string> => {
  child.say(word);
  return child.next();
};

describe("a folder in use", () => {
  test("is refused to another process, with the name of the holder, until it is released", async () => {
    const dir = await temporaryFolder();
    const [first, second] = await Promise.all([
      startHolder(dir, "server on port 4000"),
      startHolder(dir, "import"),
    ]);
    expect(await ask(first, "take")).toBe("taken");
    expect(await ask(second, "take")).toMatch(
      new RegExp(
        `^${dir} is in use by process ${first.pid} on ${hostname()} \\(server on port 4000, since 20\\S+Z\\): ` +
          "stop that process or choose another DATA_DIR$",
      ),
    );
    expect(await ask(first, "release")).toBe("released");
    expect(await ask(second, "take")).toBe("taken");
    expect(await ask(second, "release")).toBe("released");
    expect(await readdir(dir)).toEqual([]);
  });

  test("is refused to the same process", async () => {
    const dir = await temporaryFolder();
    const lock = await lockDirectory(dir, "first");
    await expect(lockDirectory(dir, "second")).rejects.toThrow(`process ${process.pid} on`);
    await lock.release();
    await (await lockDirectory(dir, "third")).release();
  });

  test("on another host is refused, with what to remove", async () => {
    const dir = await temporaryFolder();
    await leaveLock(dir, { host: "elsewhere", pid: await deadPid() });
    await expect(lockDirectory(dir, "here")).rejects.toThrow(
      /on elsewhere .*cannot be checked from here: if that process has ended, remove \S+\/lock;/,
    );
  });

  test("by something that is no lock is refused, with what to remove", async () => {
    const dir = await temporaryFolder();
    await writeFile(join(dir, "lock"), "");
    await expect(lockDirectory(dir, "here")).rejects.toThrow(/remove it$/);
    await expect(readdir(dir)).resolves.toEqual(["lock"]);
  });
});

describe("a lock left behind", () => {
  test("by a killed process is taken over", async () => {
    const dir = await temporaryFolder();
    const first = await startHolder(dir, "first");
    expect(await ask(first, "take")).toBe("taken");
    await first.kill("SIGKILL");
    await (await lockDirectory(dir, "second")).release();
  });

  test.runIf(linux)("by a process whose number another has now is taken over", async () => {
    const dir = await temporaryFolder();
    await leaveLock(dir, { pid: process.ppid, started: "some-earlier-boot/1" });
    await (await lockDirectory(dir, "next")).release();
  });

  test.runIf(linux)("by a process that has ended, unnoticed by its parent, is taken over", async () => {
    const dir = await temporaryFolder();
    const parent = spawn("sh", ["-c", "sleep 60 & echo $!; exec sleep 60"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    onTestFinished(() => void parent.kill());
    const [line] = await once(parent.stdout, "data");
    const pid = Number(String(line));
    // A shell may reap its children unasked, `sleep` never does: the child ends once the parent is that.
    await expect.poll(() => readFile(`/proc/${parent.pid}/comm`, "utf8")).toBe("sleep\n");
    process.kill(pid, "SIGKILL");
    await expect.poll(() => readFile(`/proc/${pid}/stat`, "utf8")).toContain(") Z ");
    await leaveLock(dir, { pid });
    await (await lockDirectory(dir, "next")).release();
  });

  test("that does not say when its process started counts as held while the number is in use", async () => {
    const dir = await temporaryFolder();
    await leaveLock(dir, { pid: process.ppid, started: null });
    await expect(lockDirectory(dir, "next")).rejects.toThrow(`in use by process ${process.ppid}`);
  });

  test("gives way to exactly one of many at once", async () => {
    const pid = await deadPid();
    const dir = await temporaryFolder();
    for (let round = 0; round < 50; round++) {
      await leaveLock(dir, { pid });
      const attempts = await Promise.allSettled(Array.from({ length: 12 }, () => lockDirectory(dir, "one")));
      const won = attempts.flatMap((attempt) => (attempt.status === "fulfilled" ? [attempt.value] : []));
      expect(won).toHaveLength(1);
      expect(await readdir(dir)).toEqual(["lock"]);
      await won[0]?.release();
    }
  });

  test("gives way to exactly one of several processes at once", async () => {
    const pid = await deadPid();
    const dir = await temporaryFolder();
    const children = await Promise.all(["a", "b", "c", "d"].map((name) => startHolder(dir, name)));
    for (let round = 0; round < 25; round++) {
      await leaveLock(dir, { pid });
      const answers = await Promise.all(children.map((child) => ask(child, "take")));
      expect(answers.filter((answer) => answer === "taken")).toHaveLength(1);
      const winner = children[answers.indexOf("taken")];
      for (const answer of answers)
        if (answer !== "taken") expect(answer).toContain(`in use by process ${winner?.pid} `);
      expect(winner && (await ask(winner, "release"))).toBe("released");
    }
  });
});
