import { useId } from "react";
import type { DraftRule, HoursDraft, RuleKind } from "./model.ts";
import { periodAfter } from "./periods.ts";
import { PeriodsEditor } from "./periods-editor.tsx";
import type { DraftProblem } from "./problems.ts";
import { Section } from "./section.tsx";
import { useHoursTexts } from "./texts/use-hours-texts.ts";

type Rules = Pick<HoursDraft, "publicHolidays" | "makeUpWorkdays">;

interface OfficialDaysProps {
  readonly rules: Rules;
  /** The same `key` in a row is one step of undo. */
  onChange(part: Partial<Rules>, key?: string): void;
  readonly problems: readonly DraftProblem[];
}

/** What public holidays and make-up workdays do, as two plain choices. */
export function OfficialDays({ rules, onChange, problems }: OfficialDaysProps) {
  const { rules: t } = useHoursTexts();
  return (
    <Section title={t.title}>
      <div className="grid gap-4 @xl:grid-cols-2">
        <RuleChoice
          label={t.publicHolidays}
          kinds={["FOLLOW", "CLOSED", "PERIODS"]}
          words={t.holiday}
          rule={rules.publicHolidays}
          onChange={(publicHolidays, key) => onChange({ publicHolidays }, key && `holidays.${key}`)}
          problems={problems.filter(({ at }) => at.in === "publicHolidays")}
        />
        <RuleChoice
          label={t.makeUpWorkdays}
          kinds={["FOLLOW", "OWN_WEEKDAY", "CLOSED", "PERIODS"]}
          words={t.makeUp}
          rule={rules.makeUpWorkdays}
          onChange={(makeUpWorkdays, key) => onChange({ makeUpWorkdays }, key && `makeUp.${key}`)}
          problems={problems.filter(({ at }) => at.in === "makeUpWorkdays")}
        />
      </div>
    </Section>
  );
}

interface RuleChoiceProps {
  readonly label: string;
  readonly kinds: readonly RuleKind[];
  readonly words: Readonly<Record<RuleKind, string>>;
  readonly rule: DraftRule;
  onChange(rule: DraftRule, key?: string): void;
  readonly problems: readonly DraftProblem[];
}

function RuleChoice({ label, kinds, words, rule, onChange, problems }: RuleChoiceProps) {
  const name = useId();
  const choose = (kind: RuleKind): void =>
    onChange({ kind, periods: kind === "PERIODS" ? [periodAfter([])] : [] });
  return (
    <fieldset className="min-w-0 rounded-card border border-line bg-card px-3 pb-2">
      <legend className="px-1 font-semibold">{label}</legend>
      {kinds.map((kind) => (
        <label key={kind} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name={name}
            checked={rule.kind === kind}
            onChange={() => choose(kind)}
            className="size-5 shrink-0 accent-accent"
          />
          {words[kind]}
        </label>
      ))}
      {rule.kind === "PERIODS" && (
        <PeriodsEditor
          name={label}
          periods={rule.periods}
          onChange={(periods, key) => onChange({ kind: "PERIODS", periods }, key)}
          problems={problems}
        />
      )}
    </fieldset>
  );
}
