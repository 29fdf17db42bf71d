import { type ResultOf, textOf, type VariablesOf } from "../../schema/operations/graphql.ts";

/** The request never reached the server, or no answer came back. */
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

interface Answer<Data> {
  data?: Data | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/**
 * Runs a document against the server. Always a POST, so that a rider's position stays out of URLs and access logs.
 * @throws NetworkError when the server cannot be reached, ServerError when it refuses; AbortError passes through
 */
export async function request<Document extends object>(
  document: Document,
  variables: VariablesOf<Document>,
  signal?: AbortSignal,
): Promise<ResultOf<Document>> {
  let response: Response;
  try {
    response = await fetch("/graphql", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
      },
      body: JSON.stringify({ query: textOf(document), variables }),
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new NetworkError("the server could not be reached", { cause });
  }
  return dataOf<ResultOf<Document>>(response);
}

async function dataOf<Data>(response: Response): Promise<Data> {
  // A proxy in between answers with a page of its own: to the rider that is the network.
  const answer = (await response.json().catch(() => undefined)) as Answer<Data> | undefined;
  if (answer === undefined) throw new NetworkError(`expected JSON, got status ${response.status}`);
  const [first] = answer.errors ?? [];
  if (first) throw new ServerError(first.message, first.extensions?.code ?? "UNKNOWN", response.status);
  if (!answer.data) throw new ServerError("expected data in the answer", "NO_DATA", response.status);
  return answer.data;
}
