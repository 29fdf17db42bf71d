import { useLanguage } from "../../i18n/language.tsx";
import { formatAgo } from "../../i18n/moments.ts";
import { useNow } from "../../state/use-now.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { stepWords } from "../change-words.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useSayer } from "../use-sayer.ts";
import type { Queue } from "./queue.ts";

interface OutboxDialogProps {
  readonly queue: Queue;
  onDiscard(key: string): void;
  onRetry(): void;
  onClose(): void;
}

/** Each edit that was not sent yet, with a way to give it up. */
export function OutboxDialog({ queue, onDiscard, onRetry, onClose }: OutboxDialogProps) {
  const t = useTexts();
  const tongue = useLanguage();
  const sayer = useSayer();
  const now = useNow();
  return (
    <Dialog title={t.outbox.title} closeLabel={t.nav.close} onClose={onClose}>
      <ul className="mb-3">
        {queue.map(({ key, name, step, queuedAt }) => (
          <li key={key} className="flex items-center gap-2 border-line border-t py-2">
            <span className="min-w-0 grow">
              {t.outbox.line(name, stepWords(step, sayer).join(t.edit.comma))}
              <span className="block text-ink-soft text-sm">
                {formatAgo(new Date(queuedAt), now, tongue)}
              </span>
            </span>
            <Button onClick={() => onDiscard(key)}>{t.outbox.discard}</Button>
          </li>
        ))}
      </ul>
      <Button look="primary" className="w-full" onClick={onRetry}>
        {t.outbox.retry}
      </Button>
    </Dialog>
  );
}
