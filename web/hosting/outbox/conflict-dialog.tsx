import { type ReactNode, useEffect, useEffectEvent } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { formatAgo } from "../../i18n/moments.ts";
import { useNow } from "../../state/use-now.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Progress } from "../../ui/progress.tsx";
import { stepWords } from "../change-words.ts";
import { ChangeList } from "../history/change-list.tsx";
import { fieldName } from "../history/field-name.ts";
import { actorName } from "../history/who.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useSayer } from "../use-sayer.ts";
import { told } from "./conflict.ts";
import type { Step } from "./queue.ts";
import { type Sides, useConflict } from "./use-conflict.ts";

interface ConflictDialogProps {
  /** With the version that my step was made on. */
  readonly place: { readonly code: string; readonly name: string; readonly version: number };
  readonly step: Step;
  onKeepTheirs(): void;
  /** `version` is the one that was looked at. */
  onMineOnTop(version: number): void;
  onClose(): void;
}

/**
 * Two changed one place: shows both sides, and nothing is lost until one is chosen. Who only confirmed the hours left
 * nothing to choose: mine goes on top.
 */
export function ConflictDialog({ place, step, onKeepTheirs, onMineOnTop, onClose }: ConflictDialogProps) {
  const t = useTexts();
  const sides = useConflict(place, step);
  const { data } = sides;
  const goesOn = useEffectEvent(onMineOnTop);
  const harmless = data?.isHarmless ? data.version : null;
  useEffect(() => {
    if (harmless !== null) goesOn(harmless);
  }, [harmless]);
  return (
    <Dialog title={t.conflict.title(place.name)} closeLabel={t.conflict.later} onClose={onClose}>
      {sides.isPending && <Progress label={t.conflict.loading} />}
      {sides.isError && !data && (
        <>
          <p className="mb-3">{t.conflict.failed}</p>
          <Button onClick={() => void sides.refetch()}>{t.outbox.retry}</Button>
        </>
      )}
      {data && !data.isHarmless && (
        <div className="flex flex-col gap-4">
          <Compared sides={data} step={step} />
          <div className="sticky bottom-0 grid grid-cols-2 gap-2 bg-card py-2">
            <Button onClick={onKeepTheirs}>{t.conflict.keepTheirs}</Button>
            <Button look="primary" onClick={() => onMineOnTop(data.version)}>
              {t.conflict.keepMine}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

function Compared({ sides: { theirs, mine, both }, step }: { sides: Sides; step: Step }) {
  const t = useTexts();
  const tongue = useLanguage();
  const sayer = useSayer();
  const now = useNow();
  const names = [...both].map((field) => fieldName(field, sayer)).join(t.edit.comma);
  return (
    <>
      <p className="font-semibold">{both.size > 0 ? t.conflict.same(names) : t.conflict.different}</p>
      <Side title={t.conflict.theirs}>
        {theirs.map(({ version, actor, at, changes }) => (
          <div key={version} className="mb-2">
            <p className="text-ink-soft text-sm">
              {actorName(actor, t)} · {formatAgo(new Date(at), now, tongue)}
            </p>
            <ChangeList changes={told(changes)} now={now} />
          </div>
        ))}
      </Side>
      <Side title={mine ? t.conflict.mineAfter : t.conflict.mine}>
        {mine === null && <p>{stepWords(step, sayer).join(t.edit.comma)}</p>}
        {mine?.length === 0 && <p>{t.conflict.nothingLeft}</p>}
        {mine && <ChangeList changes={mine} now={now} />}
      </Side>
    </>
  );
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rounded-card border border-line p-3">
      <h3 className="mb-2 font-semibold">{title}</h3>
      {children}
    </section>
  );
}
