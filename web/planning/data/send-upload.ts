import { NetworkError, ServerError } from "../../graphql/client.ts";
import { type Upload, uploadAddress } from "./upload-file.ts";

/** What the server read in the file. */
export interface UploadAnswer {
  readonly report: {
    readonly rows: number;
    readonly accepted: number;
    readonly rejected: number;
    readonly cells: number;
    readonly weight: number;
    /** A set of this name is there already. */
    readonly replaced: boolean;
  };
  /** The first hundred. */
  readonly rejectedRows: readonly { readonly line: number; readonly problem: string }[];
  readonly warnings: readonly string[];
  /** Some of the cells, spread over all of them. */
  readonly sample: readonly { readonly lat: number; readonly lon: number }[];
}

interface SendOptions {
  /** Everything is read and told, and nothing is kept. */
  readonly preview: boolean;
  readonly signal: AbortSignal;
  /** The share that is sent, 0-1. */
  onSent(share: number): void;
}

const CONTENT_TYPES = { csv: "text/csv", geojson: "application/geo+json" };

/**
 * Sends a file of demand. By XMLHttpRequest, for fetch does not tell how much of it is sent.
 * @throws NetworkError when no answer comes, ServerError when it refuses; the signal's reason when it was aborted
 */
export function sendUpload(upload: Upload, { preview, signal, onSent }: SendOptions): Promise<UploadAnswer> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open("POST", uploadAddress(upload, preview));
    sending.setRequestHeader("content-type", CONTENT_TYPES[upload.format]);
    sending.setRequestHeader("accept", "application/json");
    sending.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 1);
    sending.onload = () => {
      try {
        resolve(answerIn(sending.responseText, sending.status));
      } catch (error) {
        reject(error);
      }
    };
    sending.onerror = () => reject(new NetworkError("expected an answer, got none"));
    sending.onabort = () => reject(signal.reason);
    signal.addEventListener("abort", () => sending.abort());
    sending.send(upload.file);
  });
}

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** @throws ServerError or NetworkError, see above */
export function answerIn(text: string, status: number): UploadAnswer {
  let answer: UploadAnswer | Refusal;
  try {
    answer = JSON.parse(text);
  } catch (cause) {
    throw new NetworkError("expected an answer in JSON", { cause });
  }
  if (!("errors" in answer)) return answer;
  const [first] = answer.errors;
  throw new ServerError(first?.message ?? "expected a report", first?.extensions?.code ?? "UNKNOWN", status);
}
