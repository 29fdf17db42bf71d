import { useLanguage } from "../../i18n/language.tsx";
import { formatMoment } from "../../i18n/moments.ts";
import { Button } from "../../ui/button.tsx";
import { isInForce, isOver } from "./in-force.ts";
import type { HoursDraft } from "./model.ts";
import { Section } from "./section.tsx";
import { useHoursTexts } from "./texts/use-hours-texts.ts";

type Closures = HoursDraft["closures"];

interface ClosureListProps {
  readonly closures: Closures;
  readonly zone: string;
  readonly now: Date;
  onChange(closures: Closures): void;
}

/** Closures that are not over: one in force can be ended at once, one to come taken back. */
export function ClosureList({ closures, zone, now, onChange }: ClosureListProps) {
  const { closures: t } = useHoursTexts();
  const words = useLanguage();
  const shown = closures.filter((closure) => !isOver(closure, now));
  if (shown.length === 0) return null;

  const say = (at: string): string => formatMoment(new Date(at), now, zone, words, true);
  const text = (closure: Closures[number]): string => {
    const { from, until } = closure;
    if (isInForce(closure, now)) return until ? t.inForce(say(until)) : t.inForceOpenEnd;
    return until ? t.planned(say(from), say(until)) : t.plannedOpenEnd(say(from));
  };
  return (
    <Section title={t.title}>
      <ul className="flex flex-col gap-2">
        {shown.map((closure) => (
          <li
            key={closure.from}
            className="flex flex-wrap items-center gap-2 rounded-card border border-closing px-3 py-2"
          >
            <span className="min-w-0 grow">
              <span className="font-semibold text-closing-word">{text(closure)}</span>
              {closure.reason && <span className="block text-sm">{t.reason(closure.reason)}</span>}
            </span>
            <Button onClick={() => onChange(closures.filter((each) => each !== closure))}>
              {isInForce(closure, now) ? t.reopen : t.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
