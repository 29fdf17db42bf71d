import { useState } from "react";
import { navigate } from "wouter/use-browser-location";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useToast } from "../../ui/toast.tsx";
import { stepWords } from "../change-words.ts";
import { giveBackDraft } from "../editor/kept-draft.ts";
import { placePath } from "../paths.ts";
import { refusalText } from "../refusal-text.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useHost } from "../use-host.ts";
import { useSayer } from "../use-sayer.ts";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { useOutbox, useOutboxState } from "./outbox-context.tsx";
import { firstStopped, madeBy, type QueuedEdit } from "./queue.ts";

/** Asks about an edit that stopped, one at a time; what is put off stays in sight. */
export function Questions() {
  const { outbox: texts } = useTexts();
  const queue = madeBy(useOutboxState().queue, useHost()?.id ?? "");
  const [putOff, setPutOff] = useState<string | null>(null);
  const stopped = firstStopped(queue);
  if (!stopped) return null;
  const later = (): void => setPutOff(stopped.key);
  if (stopped.key === putOff)
    return (
      <div className="fixed inset-x-0 bottom-0 z-40 mx-auto max-w-lg">
        <Notice icon="warning" title={texts.stopped(queue.filter(({ problem }) => problem).length)}>
          <Button look="primary" onClick={() => setPutOff(null)}>
            {texts.decide}
          </Button>
        </Notice>
      </div>
    );
  return stopped.problem?.is === "conflict" ? (
    <Conflict key={stopped.key} edit={stopped} onLater={later} />
  ) : (
    <Refused key={stopped.key} edit={stopped} onLater={later} />
  );
}

interface QuestionProps {
  readonly edit: QueuedEdit;
  onLater(): void;
}

function Conflict({ edit, onLater }: QuestionProps) {
  const t = useTexts();
  const outbox = useOutbox();
  const toast = useToast();
  const sayer = useSayer();
  const { key, code, name, expectedVersion, step } = edit;
  return (
    <ConflictDialog
      place={{ code, name, version: expectedVersion }}
      step={step}
      onClose={onLater}
      onKeepTheirs={() => {
        void outbox.discard(key);
        toast({ text: t.conflict.keptTheirs });
      }}
      onMineOnTop={async (version) => {
        const settled = await outbox.putOnTop(key, version);
        if (settled.is === "sent") toast({ text: t.edit.saved(stepWords(step, sayer).join(t.edit.comma)) });
      }}
    />
  );
}

function Refused({ edit, onLater }: QuestionProps) {
  const t = useTexts();
  const outbox = useOutbox();
  const sayer = useSayer();
  const { key, account, code, name, step, problem, draft } = edit;
  const refused = problem?.is === "refused" ? problem : null;
  return (
    <Dialog title={t.outbox.refusedTitle} closeLabel={t.nav.close} onClose={onLater}>
      <p className="font-semibold">{t.outbox.line(name, stepWords(step, sayer).join(t.edit.comma))}</p>
      <p>{refusalText(refused?.code, t)}</p>
      <p lang="en" className="mb-4 break-words text-ink-soft text-sm">
        {refused?.message}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void outbox.discard(key)}>{t.outbox.discard}</Button>
        {draft !== undefined && (
          <Button
            look="primary"
            className="grow"
            onClick={() => {
              giveBackDraft(account, code, draft);
              void outbox.discard(key);
              navigate(placePath(code));
            }}
          >
            {t.outbox.fix}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
