import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { Listen } from "./connection.ts";

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** A connection may be gone without a word: it is asked this often whether it is still there. */
const PULSE_MS = 30_000;
const PULSE_TIMEOUT_MS = 10_000;

/**
 * Notifications of a PostgreSQL server, over a connection of their own: those of a pool are anybody's.
 * Lost, it is opened again until it is; `onError` is told of the loss and of every attempt that failed.
 */
export function listenPostgres(settings: pg.ClientConfig, onError: (error: unknown) => void): Listen {
  return async (channel, onPayload, onGap) => {
    const stopping = new AbortController();
    const { signal } = stopping;

    async function open(): Promise<pg.Client> {
      const client = new pg.Client({ ...settings, query_timeout: PULSE_TIMEOUT_MS });
      client.on("error", onError);
      client.on("notification", ({ payload = "" }) => onPayload(payload));
      try {
        await client.connect();
        await client.query(`listen ${pg.escapeIdentifier(channel)}`);
        return client;
      } catch (error) {
        await client.end();
        throw error;
      }
    }

    /** Undefined once stopped. */
    async function reopen(): Promise<pg.Client | undefined> {
      for (let failures = 0; !signal.aborted; failures++) {
        await pauseUnless(signal, Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS));
        if (signal.aborted) break;
        try {
          return await open();
        } catch (error) {
          onError(error);
        }
      }
      return undefined;
    }

    async function follow(first: pg.Client): Promise<void> {
      for (let client: pg.Client | undefined = first; client; ) {
        await lost(client, signal);
        client = await reopen();
        if (client) onGap();
      }
    }

    const over = follow(await open());
    return () => {
      stopping.abort();
      return over;
    };
  };
}

/** Settles when the connection has ended, which `signal` brings about. */
async function lost(client: pg.Client, signal: AbortSignal): Promise<void> {
  const end = () => void client.end();
  const pulse = setInterval(() => client.query("select 1").catch(end), PULSE_MS);
  await new Promise<void>((resolve) => {
    client.once("end", resolve);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
  clearInterval(pulse);
  signal.removeEventListener("abort", end);
}

const pauseUnless = (signal: AbortSignal, ms: number): Promise<void> =>
  pause(ms, undefined, { signal }).catch(() => undefined);
