import { useCallback } from "react";
import { readClock } from "../state/clock.ts";
import { useToast } from "../ui/toast.tsx";
import { stepWords } from "./change-words.ts";
import type { Settled } from "./outbox/outbox.ts";
import { useOutbox } from "./outbox/outbox-context.tsx";
import type { Step } from "./outbox/queue.ts";
import { refusalText } from "./refusal-text.ts";
import { useTexts } from "./texts/use-texts.ts";
import { useHost } from "./use-host.ts";
import { useSayer } from "./use-sayer.ts";

/** A place as it is edited. */
export interface Edited {
  readonly code: string;
  readonly name: string;
  readonly version: number;
}

/** How an edit is told of and what goes with it. */
interface How {
  /** In place of "Saved: …". */
  readonly says?: string;
  readonly isUndoable?: boolean;
  /** What the editor gets back should the server refuse later. */
  readonly draft?: unknown;
}

/**
 * Makes an edit of a place: at once where there is a network, later where there is none, and says so. For ten seconds it
 * can be taken back.
 * @returns what came of it; of a conflict the page asks by itself
 */
export function useEdit(): (place: Edited, step: Step, how?: How) => Promise<Settled> {
  const outbox = useOutbox();
  const account = useHost()?.id ?? "";
  const toast = useToast();
  const t = useTexts();
  const sayer = useSayer();
  return useCallback(
    async ({ code, name, version }, step, { says, isUndoable = step.is !== "confirm", draft } = {}) => {
      const what = stepWords(step, sayer).join(t.edit.comma);
      const entry = { code, name, queuedAt: readClock().toISOString(), draft };
      const settled = await outbox.add({ ...entry, expectedVersion: version, step }, account);
      if (settled.is === "waiting")
        toast({ text: settled.for === "signIn" ? t.edit.waitingForSignIn(what) : t.edit.waiting(what) });
      if (settled.is === "stopped" && settled.problem.is === "refused" && !draft)
        toast({ text: t.edit.refused(refusalText(settled.problem.code, t)) });
      if (settled.is !== "sent") return settled;
      const undo = async (): Promise<void> => {
        const back: Step = { is: "restore", version };
        const undone = await outbox.add({ ...entry, expectedVersion: settled.version, step: back }, account);
        if (undone.is === "sent") toast({ text: t.edit.undone });
      };
      toast({
        text: says ?? t.edit.saved(what),
        ...(isUndoable && { undo: { label: t.edit.undo, run: () => void undo() } }),
      });
      return settled;
    },
    [outbox, account, toast, t, sayer],
  );
}
