import type { IncomingMessage } from "node:http";
import { InputError } from "../errors.ts";

export const MOST_UPLOAD_BYTES = 50 * 1024 * 1024;
/** Anybody can be a demo planner, and reading takes time from others. */
export const MOST_DEMO_UPLOAD_BYTES = 5 * 1024 * 1024;

/** A connection that is silent for as long is ended, and one that takes as long in all: it keeps its account waiting. */
const PATIENCE = { silentMs: 60_000, allMs: 900_000 };

/** The body is larger than may be. */
export class TooLargeError extends Error {
  constructor(most: number) {
    super(`expected a file of at most ${most} bytes`);
  }
}

/**
 * A request's body as it comes. Where its reader has had enough, what is left is let go by: a client that is still
 * sending would not read the answer.
 * @param most bytes
 * @throws TooLargeError, before the first byte where the length is told; InputError where the connection ends before it
 */
export async function* bodyOf(
  request: IncomingMessage,
  most: number,
  { silentMs, allMs }: typeof PATIENCE = PATIENCE,
): AsyncGenerator<Uint8Array> {
  if (Number(request.headers["content-length"] ?? 0) > most) throw new TooLargeError(most);
  let bytes = 0;
  const end = () => request.destroy();
  const timer = setTimeout(end, allMs);
  request.setTimeout(silentMs, end);
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      bytes += chunk.length;
      if (bytes > most) throw new TooLargeError(most);
      yield chunk;
    }
  } catch (error) {
    if (request.readableAborted) throw new InputError("expected the whole file, got the connection's end");
    throw error;
  } finally {
    clearTimeout(timer);
    request.setTimeout(0);
    request.resume();
  }
}
