import { useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { clockOf, formatMoment } from "../../i18n/moments.ts";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { Field } from "../../ui/field.tsx";
import { type ClosingChoice, closingChoices } from "./closing-choices.ts";
import { PickMoment } from "./pick-moment.tsx";
import { useHoursTexts } from "./texts/use-hours-texts.ts";

export interface Closing {
  /** An instant; null: until further notice. */
  readonly until: string | null;
  /** Null: none given. */
  readonly reason: string | null;
}

export interface CloseUntilProps {
  readonly zone: string;
  readonly now: Date;
  /** When the place opens on a later day, as an instant; null: not known. */
  readonly nextOpening: string | null;
  onClose(closing: Closing): void;
}

const LONGEST_REASON = 200;

/** Until when to close now: one tap on a moment closes. The reason, if there is one, comes first. */
export function CloseUntil({ zone, now, nextOpening, onClose }: CloseUntilProps) {
  const { closing: t } = useHoursTexts();
  const words = useLanguage();
  const [reason, setReason] = useState("");
  const [isPicking, setPicking] = useState(false);
  const close = (until: Date | null): void =>
    onClose({ until: until?.toISOString() ?? null, reason: reason.trim() || null });
  const text = ({ is, until }: ClosingChoice): string =>
    is === "day"
      ? t.day
      : is === "opening"
        ? t.opening(formatMoment(until, now, zone, words))
        : t[is](clockOf(until, zone));

  return (
    <div className="flex flex-col gap-3">
      <Reason value={reason} onChange={setReason} />
      <fieldset aria-label={t.choices} className="grid min-w-0 gap-2">
        {closingChoices(zone, now, nextOpening === null ? null : new Date(nextOpening)).map((choice) => (
          <Button key={choice.is} onClick={() => close(choice.until)} className="min-h-12">
            {text(choice)}
          </Button>
        ))}
        <Button onClick={() => close(null)} className="min-h-12">
          {t.openEnd}
        </Button>
        {isPicking ? (
          <PickMoment zone={zone} now={now} onPick={close} />
        ) : (
          <Button look="quiet" onClick={() => setPicking(true)} className="min-h-12">
            {t.pick}
          </Button>
        )}
      </fieldset>
    </div>
  );
}

/** The usual ones at a tap, any other in writing. */
function Reason({ value, onChange }: { value: string; onChange(value: string): void }) {
  const { closing: t } = useHoursTexts();
  const [isWriting, setWriting] = useState(false);
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="mb-1 font-semibold text-sm">{t.reason}</legend>
      {t.reasons.map((reason) => (
        <Chip
          key={reason}
          isOn={!isWriting && value === reason}
          onChange={(isOn) => {
            setWriting(false);
            onChange(isOn ? reason : "");
          }}
        >
          {reason}
        </Chip>
      ))}
      <Chip
        isOn={isWriting}
        onChange={(isOn) => {
          setWriting(isOn);
          onChange("");
        }}
      >
        {t.otherReason}
      </Chip>
      {isWriting && (
        <Field
          label={t.otherReason}
          isLabelHidden
          value={value}
          maxLength={LONGEST_REASON}
          autoFocus
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </fieldset>
  );
}
