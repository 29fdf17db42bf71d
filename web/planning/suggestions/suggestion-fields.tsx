import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { suggestPlaces } from "../../../schema/operations/planning-plans.ts";
import { request } from "../../graphql/client.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { useAttempt } from "../../state/use-attempt.ts";
import { nameOf, useCatalogue } from "../../state/use-catalogue.ts";
import { Button } from "../../ui/button.tsx";
import { checkForm } from "../../ui/check-form.ts";
import { Field } from "../../ui/field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { FailureLine } from "../failure-line.tsx";
import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { SuggestionsTexts } from "../texts/zh/suggestions.ts";
import { CandidateFields } from "./candidate-fields.tsx";
import { ChoiceChips } from "./choice-chips.tsx";
import { type FormProblems, hasCount, SECONDS, suggestionInput } from "./form.ts";
import { HoursFields } from "./hours-fields.tsx";
import { PLANS } from "./use-plan.ts";

const KINDS = ["NEW_SITES", "LONGER_HOURS", "NEW_AMENITY"] as const;
const MODELS = ["MCLP", "LSCP", "P_MEDIAN"] as const;

/** What to find, and the button that starts it. */
export function SuggestionFields({ question, map, words, suggesting }: PanelProps) {
  const { suggestions: texts } = useTexts();
  const { fill, show } = suggesting;
  const tongue = useLanguage();
  const catalogue = useCatalogue();
  // one is chosen from the start, as the list shows it
  const form = { ...suggesting.form, amenity: suggesting.form.amenity ?? catalogue.all[0]?.code ?? null };
  const client = useQueryClient();
  const [problems, setProblems] = useState<FormProblems>({});
  const starting = useAttempt(async () => {
    const { input, state } = question;
    const made = input && suggestionInput(form, { ...input, hour: state.hour });
    if (!made || "problems" in made) return;
    const { suggestPlaces: plan } = await request(suggestPlaces, { input: made.input });
    await client.invalidateQueries({ queryKey: [PLANS], exact: true });
    show(plan.id);
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { input } = question;
    const isFine = checkForm(event.currentTarget, () => {
      const made = input && suggestionInput(form, input);
      setProblems(made && "problems" in made ? made.problems : {});
      return made !== null && "input" in made;
    });
    if (isFine) starting.start();
  };
  const choose = (change: Parameters<typeof fill>[0]): void => {
    setProblems({});
    fill(change);
  };
  return (
    <form onSubmit={submit} noValidate className="mt-1 flex flex-col gap-4">
      <p className="text-ink-soft text-sm">
        {texts.intro(words.threshold, form.kind === "LONGER_HOURS" ? texts.wholeWeek : words.hour)}
      </p>
      <ChoiceChips
        label={texts.kindLabel}
        options={KINDS.map((value) => ({ value, label: texts.kind[value] }))}
        value={form.kind}
        onChange={(kind) => choose({ kind })}
        hint={texts.kindHint[form.kind]}
      />
      {form.kind === "NEW_SITES" && (
        <ChoiceChips
          label={texts.modelLabel}
          options={MODELS.map((value) => ({ value, label: texts.model[value] }))}
          value={form.model}
          onChange={(model) => choose({ model })}
          hint={texts.modelHint[form.model]}
        />
      )}
      {form.kind === "NEW_AMENITY" && (
        <SelectField
          label={texts.amenity}
          value={form.amenity ?? ""}
          options={catalogue.all.map((amenity) => ({ value: amenity.code, label: nameOf(amenity, tongue) }))}
          onChange={(amenity) => choose({ amenity })}
        />
      )}
      {hasCount(form) && (
        <Field
          label={texts.count}
          hint={texts.countHint}
          inputMode="numeric"
          autoComplete="off"
          value={form.count}
          onChange={({ target }) => choose({ count: target.value })}
          error={problems.count && countProblem(problems.count, texts)}
        />
      )}
      {form.kind === "NEW_SITES" && (
        <CandidateFields form={form} fill={choose} map={map} problems={problems.list} />
      )}
      {form.kind === "LONGER_HOURS" && (
        <HoursFields form={form} fill={choose} isWrong={problems.staffedHours} />
      )}
      <SelectField
        label={texts.seconds}
        value={String(form.seconds)}
        options={SECONDS.map((seconds) => ({
          value: String(seconds),
          label: texts.secondsChoice(String(seconds)),
        }))}
        onChange={(seconds) => choose({ seconds: Number(seconds) })}
      />
      <FailureLine text={texts.notStarted} error={starting.error} />
      <Button type="submit" look="primary" disabled={starting.isBusy || question.input === null}>
        {texts.start}
      </Button>
    </form>
  );
}

/** More than are listed, or no number of places at all. */
const countProblem = (problem: NonNullable<FormProblems["count"]>, texts: SuggestionsTexts): string =>
  problem.listed === null ? texts.wrongCount : texts.tooFewListed(String(problem.listed));
