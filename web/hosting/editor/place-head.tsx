import { useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { formatAgo } from "../../i18n/moments.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button, linkLook } from "../../ui/button.tsx";
import { DemoMark } from "../../ui/demo-mark.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { actorName } from "../history/who.ts";
import { isInForce } from "../hours/in-force.ts";
import { placePath } from "../paths.ts";
import { CloseDialog } from "../places/close-dialog.tsx";
import { signOf, standingOf, todayOf } from "../places/today.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useEdit } from "../use-edit.ts";
import type { EditedPlace } from "./use-place-editing.ts";

/** How the place stands today, who changed it last, and the ways to its history and its sheet for the door. */
export function PlaceHead({ place, now }: { place: EditedPlace; now: Date }) {
  const tongue = useLanguage();
  const t = useTexts();
  const edit = useEdit();
  const [isClosing, setClosing] = useState(false);
  const { code, lastChange, hours } = place;
  const isClosed = hours?.closures.some((closure) => isInForce(closure, now)) ?? false;
  const reopen = () =>
    edit(place, { is: "change", change: { hours: { reopen: true } } }, { says: t.edit.reopened });
  return (
    <div className="mb-6 flex flex-col gap-2">
      <p>
        <Badge sign={signOf(place.openness)}>{standingOf(place, now, tongue)}</Badge>
        {place.isDemo && <DemoMark />}
      </p>
      <p className="tabular-nums">{todayOf(place, now, tongue, t)}</p>
      {lastChange && (
        <p className="text-ink-soft text-sm">
          {t.edit.lastChanged(
            actorName(lastChange.actor, t),
            formatAgo(new Date(lastChange.at), now, tongue),
          )}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {hours &&
          (isClosed ? (
            <Button onClick={() => void reopen()}>{t.card.reopen}</Button>
          ) : (
            <Button onClick={() => setClosing(true)}>{t.card.closeUntil}</Button>
          ))}
        <PageLink href={placePath(code, "history")} className={linkLook("plain")}>
          {t.edit.history}
        </PageLink>
        <PageLink href={placePath(code, "qr")} className={linkLook("plain")}>
          {t.edit.qr}
        </PageLink>
        <PageLink href={`/?place=${encodeURIComponent(code)}`} className={linkLook("plain")}>
          {t.edit.asRider}
        </PageLink>
      </div>
      {isClosing && <CloseDialog place={place} now={now} onDone={() => setClosing(false)} />}
    </div>
  );
}
