import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { demandSets } from "../../../schema/operations/planning-choices.ts";
import { request } from "../../graphql/client.ts";
import { useAttempt } from "../../state/use-attempt.ts";
import { CHOICES } from "../use-choices.ts";
import { sendUpload, type UploadAnswer } from "./send-upload.ts";
import type { Upload } from "./upload-file.ts";

/** A file that was read but not kept. */
interface Preview {
  readonly upload: Upload;
  readonly answer: UploadAnswer;
}

/** Sends a file twice: once to be told what is in it, and once more to keep it. */
export interface Uploading {
  readonly preview: Preview | null;
  readonly isBusy: boolean;
  /** The share of the file that is sent, 0-1. */
  readonly sent: number;
  /** Why the last try failed; giving it up is no failure. */
  readonly error: Error | null;
  check(upload: Upload): void;
  /** Keeps what was checked. */
  keep(): void;
  /** Gives up what is being sent. */
  cancel(): void;
  /** Back to the form. */
  back(): void;
}

/** @param onImported is told the set's name and code once it is kept and known */
export function useUpload(onImported: (name: string, code: string) => void): Uploading {
  const client = useQueryClient();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [sent, setSent] = useState(0);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  /** The answer; null: it was given up. */
  const send = async (upload: Upload, isPreview: boolean): Promise<UploadAnswer | null> => {
    const controller = new AbortController();
    stop.current = controller;
    const { signal } = controller;
    setSent(0);
    try {
      return await sendUpload(upload, { preview: isPreview, signal, onSent: setSent });
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    }
  };
  const checking = useAttempt(async (upload: Upload) => {
    const answer = await send(upload, true);
    if (answer) setPreview({ upload, answer });
  });
  const keeping = useAttempt(async ({ upload }: Preview) => {
    if (!(await send(upload, false))) return;
    const { demandSets: sets } = await request(demandSets, {});
    const imported = sets
      .filter(({ name }) => name === upload.name)
      .sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
    client.setQueryData([CHOICES, "demand"], sets);
    // A set that was replaced has the same code, and so the same questions.
    await client.invalidateQueries({ queryKey: ["planning"] });
    await client.invalidateQueries({ queryKey: ["planning-zones"] });
    setPreview(null);
    if (imported) onImported(imported.name, imported.code);
  });
  return {
    preview,
    sent,
    isBusy: checking.isBusy || keeping.isBusy,
    error: preview ? keeping.error : checking.error,
    check: checking.start,
    keep: () => preview && keeping.start(preview),
    cancel: () => stop.current?.abort(),
    back: () => setPreview(null),
  };
}
