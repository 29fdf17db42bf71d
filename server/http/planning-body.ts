import type { IncomingMessage } from "node:http";
import { InputError } from "../errors.ts";

export const MOST_UPLOAD_BYTES = 50 * 1024 * 1024;

/** A connection that is silent for as long is ended, and one that takes as long in all: it keeps its account waiting. */
const PATIENCE = { silentMs: 60_000, allMs: 900_000 };

/** The body is larger than may be. */
export class TooLargeError extends Error {
  constructor() {
    super(`expected a file of at most ${MOST_UPLOAD_BYTES} bytes`);
  }
}

/**
 * A request's body as it comes. Where its reader has had enough, what is left is let go by: a client that is still
 * sending would not read the answer.
 * @throws TooLargeError, before the first byte where the length is told; InputError where the connection ends before it
 */
export async function* bodyOf(
  request: IncomingMessage,
  { silentMs, allMs }: typeof PATIENCE = PATIENCE,
): AsyncGenerator<Uint8Array> {
  if (Number(request.headers["content-length"] ?? 0) > MOST_UPLOAD_BYTES) throw new TooLargeError();
  let bytes = 0;
  const end = () => request.destroy();
  const timer = setTimeout(end, allMs);
  request.setTimeout(silentMs, end);
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      bytes += chunk.length;
      if (bytes > MOST_UPLOAD_BYTES) throw new TooLargeError();
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
