import { type ResultOf, textOf, type VariablesOf } from "../../schema/operations/graphql.ts";

/** The request never reached the server, or no answer came back in time. */
export class NetworkError extends Error {
  override readonly name = "NetworkError";
}

type Extensions = Readonly<Record<string, unknown>> & { readonly code?: string };

/** The server answered, but not with data. */
export class ServerError extends Error {
  override readonly name = "ServerError";
  /** Its stable `extensions.code`. */
  readonly code: string;
  readonly status: number;
  /** All of `extensions`, such as the current state with CONFLICT. Nothing in it is checked. */
  readonly details: Extensions;
  constructor(message: string, code: string, status: number, details: Extensions = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

/** Milliseconds. On a network that swallows everything, the last results are better than a spinner. */
const PATIENCE = 8_000;

interface Answer<Data> {
  data?: Data | null;
  errors?: readonly { message: string; extensions?: Extensions }[];
}

/**
 * Runs a document against the server. Always a POST, so that a rider's position stays out of URLs and access logs.
 * @param patience milliseconds, for what is known to take longer
 * @throws NetworkError when no answer comes in time, ServerError when it refuses; an abort by `signal` passes through
 */
export async function request<Document extends object>(
  document: Document,
  variables: VariablesOf<Document>,
  signal?: AbortSignal,
  patience = PATIENCE,
): Promise<ResultOf<Document>> {
  // By hand: `AbortSignal.any` is younger than the browsers in use.
  const limit = new AbortController();
  const stop = (): void => limit.abort();
  const timer = setTimeout(stop, patience);
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
  if (first) {
    const { message, extensions } = first;
    throw new ServerError(message, extensions?.code ?? "UNKNOWN", response.status, extensions);
  }
  if (!answer.data) throw new ServerError("expected data in the answer", "NO_DATA", response.status);
  return answer.data;
}
