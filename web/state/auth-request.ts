import { NetworkError, ServerError } from "../graphql/client.ts";

interface Answer {
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** Milliseconds. A password takes the server a moment on purpose. */
const PATIENCE = 15_000;

/**
 * Asks one of the routes at /api/auth, which set and end the session's cookie; `path` is such as /sign-out.
 * @throws NetworkError when no answer comes in time, ServerError when it refuses
 */
export async function authRequest(path: string, body: object = {}): Promise<unknown> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), PATIENCE);
  try {
    const response = await fetch(`/api/auth${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(body),
      signal: limit.signal,
    });
    const answer = (await response.json()) as Answer;
    if (response.ok && !answer.errors) return answer;
    const { message = "expected an answer", extensions } = answer.errors?.[0] ?? {};
    throw new ServerError(message, extensions?.code ?? "UNKNOWN", response.status, extensions);
  } catch (cause) {
    if (cause instanceof ServerError) throw cause;
    throw new NetworkError("expected an answer in JSON", { cause });
  } finally {
    clearTimeout(timer);
  }
}
