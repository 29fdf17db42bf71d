import { useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { formatAgo } from "../../i18n/moments.ts";
import { nameOf } from "../../state/use-catalogue.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button, linkLook } from "../../ui/button.tsx";
import { DemoMark } from "../../ui/demo-mark.tsx";
import { Icon } from "../../ui/icon.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { keptDraft } from "../editor/kept-draft.ts";
import { isInForce } from "../hours/in-force.ts";
import { placePath } from "../paths.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useEdit } from "../use-edit.ts";
import { useHost } from "../use-host.ts";
import { type Reason, reasonsOf } from "./attention.ts";
import { CloseDialog } from "./close-dialog.tsx";
import { signOf, standingOf, todayOf } from "./today.ts";
import type { MyPlace } from "./use-my-places.ts";

interface PlaceCardProps {
  readonly place: MyPlace;
  readonly now: Date;
  /** Undefined: nothing is being selected. */
  readonly isSelected: boolean | undefined;
  onSelect(isSelected: boolean): void;
}

/** How one of my places stands, what was said of it, and what to do most: close it for now, or change its hours. */
export function PlaceCard({ place, now, isSelected, onSelect }: PlaceCardProps) {
  const { code, name } = place;
  const tongue = useLanguage();
  const t = useTexts();
  const edit = useEdit();
  const [isClosing, setClosing] = useState(false);
  const isClosed = place.hours?.closures.some((closure) => isInForce(closure, now)) ?? false;
  const reopen = () =>
    edit(place, { is: "change", change: { hours: { reopen: true } } }, { says: t.edit.reopened });
  const confirm = () => edit(place, { is: "confirm" }, { says: t.card.confirmed });
  return (
    <article
      aria-labelledby={`place-${code}`}
      className="flex h-full flex-col gap-2 rounded-card border border-line bg-card p-4"
    >
      <div className="flex items-start gap-3">
        {isSelected !== undefined && (
          <input
            type="checkbox"
            className="mt-0.5 size-6 shrink-0 accent-accent"
            checked={isSelected}
            aria-label={t.card.select(name)}
            onChange={(event) => onSelect(event.target.checked)}
          />
        )}
        <h2 id={`place-${code}`} className="font-semibold text-lg leading-snug">
          <PageLink href={placePath(code)} className="hover:underline">
            {name}
          </PageLink>
        </h2>
      </div>
      <p>
        <Badge sign={signOf(place.openness)}>{standingOf(place, now, tongue)}</Badge>
        {place.isDemo && <DemoMark />}
      </p>
      <p className="tabular-nums">{todayOf(place, now, tongue, t)}</p>
      <div className="-my-1 flex flex-wrap items-center justify-between gap-x-2">
        <Said place={place} now={now} />
        {place.hours && (
          <Button look="quiet" icon="check" className="-mr-3 px-3" onClick={() => void confirm()}>
            {t.card.stillCorrect}
          </Button>
        )}
      </div>
      <Reasons place={place} now={now} />
      <div className="mt-auto grid grid-cols-2 gap-2 pt-1">
        {isClosed ? (
          <Button onClick={() => void reopen()}>{t.card.reopen}</Button>
        ) : (
          <Button disabled={!place.hours} onClick={() => setClosing(true)}>
            {t.card.closeUntil}
          </Button>
        )}
        <PageLink href={placePath(code)} className={linkLook("primary")}>
          {t.card.editHours}
        </PageLink>
      </div>
      {isClosing && <CloseDialog place={place} now={now} onDone={() => setClosing(false)} />}
    </article>
  );
}

/** What riders said of the hours, and when they were last confirmed. */
function Said({ place: { confirmations, hoursCheckedAt }, now }: Pick<PlaceCardProps, "place" | "now">) {
  const tongue = useLanguage();
  const { card } = useTexts();
  const checked = hoursCheckedAt
    ? card.checked(formatAgo(new Date(hoursCheckedAt), now, tongue))
    : card.neverChecked;
  const said = confirmations.recent > 0 ? [card.confirmedBy(confirmations.recent), checked] : [checked];
  return <p className="text-ink-soft text-sm">{said.join(" · ")}</p>;
}

function Reasons({ place, now }: Pick<PlaceCardProps, "place" | "now">) {
  const { language } = useLanguage();
  const { card, edit } = useTexts();
  const account = useHost()?.id ?? "";
  const broken = place.amenities.filter(({ state }) => state === "OUT_OF_ORDER");
  const names = broken.map(({ amenity }) => nameOf(amenity, { language })).join(edit.comma);
  const say = (reason: Reason): string =>
    reason === "broken" ? card.reason.broken(names) : card.reason[reason];
  const said = reasonsOf(place, now).map(say);
  if (keptDraft(account, place.code)) said.unshift(card.unsaved);
  if (said.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-closing-word text-sm">
      {said.map((text) => (
        <li key={text} className="flex items-center gap-1">
          <Icon name="warning" className="size-4" />
          {text}
        </li>
      ))}
    </ul>
  );
}
