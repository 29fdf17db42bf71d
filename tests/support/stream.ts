import { textOf } from "../../schema/operations/graphql.ts";
import { placeChanges } from "../../schema/operations/place-changes.ts";

/** What the server says of changed places. */
export interface PlacesChanged {
  codes: string[];
  everything: boolean;
}

/** A stream of changes that stays open. */
export interface ChangeStream {
  readonly headers: Headers;
  /** Every change so far, in order. */
  readonly changes: readonly PlacesChanged[];
  /** Every code so far, in order. */
  codes(): string[];
  /** When the server has ended it: true where it said so, false where the connection broke. */
  readonly ended: Promise<boolean>;
  close(): void;
}

/** As the app asks. */
export const FOLLOW = textOf(placeChanges);

/** Asks for a stream of the server's, as a page of its own does. */
export function askStream(
  url: string,
  query = FOLLOW,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<Response> {
  return fetch(`${url}/graphql/stream?query=${encodeURIComponent(query)}`, {
    headers: { accept: "text/event-stream", ...headers },
    ...(signal && { signal }),
  });
}

/** Follows the server's changes of places; once this settles, none is missed. */
export async function openStream(url: string): Promise<ChangeStream> {
  const closing = new AbortController();
  const response = await askStream(url, FOLLOW, {}, closing.signal);
  if (response.status !== 200) throw new Error(`expected a stream, got ${await response.text()}`);
  const changes: PlacesChanged[] = [];
  return {
    headers: response.headers,
    changes,
    codes: () => changes.flatMap(({ codes }) => codes),
    ended: read(response, changes).catch(() => false),
    close: () => closing.abort(),
  };
}

async function read({ body }: Response, changes: PlacesChanged[]): Promise<boolean> {
  let text = "";
  let isComplete = false;
  for await (const part of (body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    text += part;
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) {
      if (event.startsWith("event: complete")) isComplete = true;
      const data = /^event: next\ndata: (.*)$/s.exec(event)?.[1];
      if (data === undefined) continue;
      const { data: answer } = JSON.parse(data) as { data: { placesChanged: PlacesChanged } };
      changes.push(answer.placesChanged);
    }
  }
  return isComplete;
}
