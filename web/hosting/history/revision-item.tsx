import { useLanguage } from "../../i18n/language.tsx";
import { formatMoment } from "../../i18n/moments.ts";
import { Button } from "../../ui/button.tsx";
import { told } from "../outbox/conflict.ts";
import type { Revision } from "../outbox/use-conflict.ts";
import { useTexts } from "../texts/use-texts.ts";
import { ChangeList } from "./change-list.tsx";
import { actionName, actorName } from "./who.ts";

interface RevisionItemProps {
  readonly revision: Revision;
  readonly now: Date;
  readonly isCurrent: boolean;
  onRestore(): void;
}

/** One change: who made it, when, what differs, and a way back to it. */
export function RevisionItem({ revision, now, isCurrent, onRestore }: RevisionItemProps) {
  const tongue = useLanguage();
  const t = useTexts();
  const { history } = t;
  const { version, at, actor, action, changes } = revision;
  return (
    <li className="mb-3 rounded-card border border-line bg-card p-4" data-version={version}>
      <p className="font-semibold">
        {actorName(actor, t)} · {actionName(action, t)}
      </p>
      <p className="mb-2 text-ink-soft text-sm tabular-nums">
        <time dateTime={at}>{formatMoment(new Date(at), now, "Asia/Shanghai", tongue, true)}</time> ·{" "}
        {history.version(version)}
      </p>
      <ChangeList changes={told(changes)} now={now} />
      {isCurrent ? (
        <p className="mt-2 text-ink-soft text-sm">{history.current}</p>
      ) : (
        <Button className="mt-3" onClick={onRestore}>
          {history.restore}
        </Button>
      )}
    </li>
  );
}
