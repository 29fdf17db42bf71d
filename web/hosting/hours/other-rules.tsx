import { Button } from "../../ui/button.tsx";
import { focusHeading, Section } from "./section.tsx";
import { useHoursTexts } from "./texts/use-hours-texts.ts";

interface OtherRulesProps {
  /** OSM texts. */
  readonly rules: readonly string[];
  onChange(rules: readonly string[]): void;
}

/** What neither week nor season expresses: shown as it is, and taken away if it no longer holds. */
export function OtherRules({ rules, onChange }: OtherRulesProps) {
  const { rules: t } = useHoursTexts();
  return (
    <Section title={t.others} hint={t.othersHint}>
      <ul className="rounded-card border border-line bg-card *:first:border-t-0">
        {rules.map((rule) => (
          <li key={rule} className="flex items-center gap-2 border-line border-t pl-3">
            <code lang="en" className="min-w-0 grow break-words py-2">
              {rule}
            </code>
            <Button
              look="quiet"
              icon="close"
              iconOnly
              onClick={(event) => {
                focusHeading(event.currentTarget);
                onChange(rules.filter((other) => other !== rule));
              }}
            >
              {t.removeOther(rule)}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
