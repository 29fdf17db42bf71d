import { describe, expect, test } from "vitest";
import { createOutbox } from "../../../web/hosting/outbox/outbox.ts";
import type { Queue, QueuedEdit } from "../../../web/hosting/outbox/queue.ts";
import type { Outcome } from "../../../web/hosting/outbox/send.ts";
import type { OutboxStore } from "../../../web/hosting/outbox/store.ts";

/** What a reload finds. */
function memoryStore(queue: Queue = []): OutboxStore {
  let stored = queue;
  return {
    read: async () => stored,
    update: async (change) => {
      stored = change(stored);
      return stored;
    },
  };
}

/** A server with one place, as careful about versions and keys as ours. */
function serverOf(version: number) {
  const answers = new Map<string, number>();
  const server = {
    version,
    isReachable: true,
    losesAnswers: false,
    isSignedIn: true,
    refuses: false,
    made: [] as string[],
    send: async (edit: QueuedEdit): Promise<Outcome> => {
      if (!server.isReachable) return { is: "later" };
      const earlier = answers.get(edit.key);
      if (earlier !== undefined) return { is: "sent", version: earlier };
      if (server.refuses) return { is: "stopped", problem: { is: "refused", message: "no" } };
      if (edit.expectedVersion !== server.version)
        return { is: "stopped", problem: { is: "conflict", version: server.version } };
      server.version++;
      server.made.push(edit.code);
      answers.set(edit.key, server.version);
      return server.losesAnswers ? { is: "later" } : { is: "sent", version: server.version };
    },
  };
  return server;
}

function outboxOf(server: ReturnType<typeof serverOf>, store = memoryStore()) {
  let keys = 0;
  return createOutbox({
    store,
    send: server.send,
    whoIs: async () => (server.isReachable ? { account: server.isSignedIn ? "zhang" : null } : null),
    newKey: () => `key-${++keys}`,
    alone: (run) => run(),
    onSent: () => undefined,
  });
}

const edit = {
  code: "A",
  name: "place A",
  queuedAt: "2026-11-24T06:00:00.000Z",
  expectedVersion: 1,
  step: { is: "change", change: { phone: null } },
} as const;

describe("the outbox", () => {
  test("sends at once where it can", async () => {
    const outbox = outboxOf(serverOf(1));
    expect(await outbox.add(edit, "zhang")).toEqual({ is: "sent", version: 2 });
    expect(outbox.state()).toEqual({ queue: [], waitsFor: "nothing" });
  });

  test("keeps edits over a reload, then sends them in order, each on top of the one before", async () => {
    const [server, store] = [serverOf(1), memoryStore()];
    server.isReachable = false;
    const before = outboxOf(server, store);
    expect(await before.add(edit, "zhang")).toEqual({ is: "waiting", for: "network" });
    expect(await before.add(edit, "zhang")).toEqual({ is: "waiting", for: "network" });
    expect(before.state().queue).toHaveLength(2);
    server.isReachable = true;
    const after = outboxOf(server, store);
    await after.flush();
    expect(server.version).toBe(3);
    expect(after.state()).toEqual({ queue: [], waitsFor: "nothing" });
  });

  test("does an edit once whose answer was lost", async () => {
    const server = serverOf(1);
    server.losesAnswers = true;
    const outbox = outboxOf(server);
    expect(await outbox.add(edit, "zhang")).toEqual({ is: "waiting", for: "network" });
    await outbox.flush();
    expect(server.made).toEqual(["A"]);
    expect(outbox.state().queue).toEqual([]);
  });

  test("stops at a conflict, keeps what was meant, and goes on where its host says so", async () => {
    const server = serverOf(4);
    const outbox = outboxOf(server);
    const problem = { is: "conflict", version: 4 } as const;
    expect(await outbox.add(edit, "zhang")).toEqual({ is: "stopped", problem });
    const [stopped] = outbox.state().queue;
    expect(stopped).toMatchObject({ step: edit.step, problem });
    expect(await outbox.putOnTop(stopped?.key ?? "", 4)).toEqual({ is: "sent", version: 5 });
    expect(outbox.state().queue).toEqual([]);
  });

  test("gives a refusal back to who waits for it, and keeps one that comes later for asking", async () => {
    const server = serverOf(1);
    server.refuses = true;
    const outbox = outboxOf(server);
    const refused = { is: "stopped", problem: { is: "refused", message: "no" } };
    expect(await outbox.add(edit, "zhang")).toEqual(refused);
    expect(outbox.state().queue).toEqual([]);
    server.isReachable = false;
    await outbox.add(edit, "zhang");
    server.isReachable = true;
    await outbox.flush();
    expect(outbox.state().queue).toMatchObject([{ problem: { is: "refused" } }]);
  });

  test("knows what its own edits made of a place, and not what others did in between", async () => {
    const server = serverOf(1);
    const outbox = outboxOf(server);
    await outbox.add(edit, "zhang");
    await outbox.add({ ...edit, expectedVersion: 2 }, "zhang");
    expect(outbox.versionAfterMine("A", 1)).toBe(3);
    expect(outbox.versionAfterMine("B", 1)).toBe(1);
    // Somebody else's.
    server.version = 5;
    await outbox.add({ ...edit, expectedVersion: 5 }, "zhang");
    expect(outbox.versionAfterMine("A", 1)).toBe(3);
    expect(outbox.versionAfterMine("A", 5)).toBe(6);
  });

  test("waits for the one who made it to sign in again", async () => {
    const server = serverOf(1);
    server.isSignedIn = false;
    const outbox = outboxOf(server);
    expect(await outbox.add(edit, "zhang")).toEqual({ is: "waiting", for: "signIn" });
    server.isSignedIn = true;
    await outbox.flush();
    expect(server.version).toBe(2);
    expect(await outbox.add({ ...edit, expectedVersion: 2 }, "li")).toEqual({ is: "waiting", for: "signIn" });
    expect(server.version).toBe(2);
  });
});
