import { type ResultOf, textOf, type VariablesOf } from "../../schema/operations/graphql.ts";

/** The request never reached the server, or no answer came back in time. */
export class NetworkError extends Error {
  override readonly name = "NetworkError";
}

/** The server answered, but not with data. `code` is its stable `extensions.code`. */
export class ServerError extends Error {
  override readonly name = "ServerError";
  readonly code: string;
  readonly status: number;
  constructor(message: string, code: string, status: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** Milliseconds. On a network that swallows everything, the last results are better than a spinner. */
const PATIENCE = 8_000;

interface Answer<Data> {
  data?: Data | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/**
 * Runs a document against the server. Always a POST, so that a rider's position stays out of URLs and access logs.
 * @throws NetworkError when no answer comes in time, ServerError when it refuses; an abort by `signal` passes through
 */
export async function request<Document extends object>(
  document: Document,
  variables: VariablesOf<Document>,
  signal?: AbortSignal,
): Promise<ResultOf<Document>> {
  // By hand: `AbortSignal.any` is younger than the browsers in use.
  const limit = new AbortController();
  const stop = (): void => limit.abort();
  const timer = setTimeout(stop, PATIENCE);
  signal?.addEventListener("abort", stop);
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
      },
      body: JSON.stringify({ query: textOf(document), variables }),
      signal: limit.signal,
    });
    return await dataOf<ResultOf<Document>>(response);
  } catch (cause) {
    if (signal?.aborted || cause instanceof ServerError) throw cause;
    throw new NetworkError("expected an answer in JSON", { cause });
  } finally {
    clearTimeout(timer);
  }
}

async function dataOf<Data>(response: Response): Promise<Data> {
  // A proxy in between answers with a page of its own: to the rider that is the network.
  const answer = (await response.json()) as Answer<Data>;
  const [first] = answer.errors ?? [];
  if (first) throw new ServerError(first.message, first.extensions?.code ?? "UNKNOWN", response.status);
  if (!answer.data) throw new ServerError("expected data in the answer", "NO_DATA", response.status);
  return answer.data;
}
