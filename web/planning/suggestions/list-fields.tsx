import { useId } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { formatCount } from "../numbers.ts";
import { useTexts } from "../texts/use-texts.ts";
import { type LineProblem, readSites } from "./site-list.ts";

/** More at once are not read; the rest is counted. */
const MOST_SHOWN = 5;

interface ListFieldsProps {
  readonly text: string;
  onChange(text: string): void;
  /** Found when it was to be sent. */
  readonly problems: readonly LineProblem[] | undefined;
}

/** Candidates that a planner has in mind, pasted from a table. */
export function ListFields({ text, onChange, problems }: ListFieldsProps) {
  const { list: texts } = useTexts().suggestions;
  const { locale } = useLanguage();
  const id = useId();
  const isWrong = problems !== undefined;
  const { sites } = readSites(text);
  return (
    <div className="px-2">
      <label htmlFor={id} className="mb-1 block font-semibold text-sm">
        {texts.label}
      </label>
      <textarea
        id={id}
        rows={5}
        value={text}
        spellCheck={false}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => onChange(target.value)}
        className={`w-full rounded-card border bg-card px-3 py-2 ${isWrong ? "border-danger" : "border-control"}`}
      />
      <div id={`${id}-note`} className="text-sm">
        {problems === undefined ? (
          <p className="text-ink-soft">
            {texts.hint} {sites.length > 0 && texts.count(formatCount(sites.length, locale))}
          </p>
        ) : (
          <Problems problems={problems} />
        )}
      </div>
    </div>
  );
}

function Problems({ problems }: { problems: readonly LineProblem[] }) {
  const { list: texts } = useTexts().suggestions;
  const { locale } = useLanguage();
  if (problems.length === 0) return <p className="text-danger">{texts.empty}</p>;
  return (
    <ul className="text-danger">
      {problems.slice(0, MOST_SHOWN).map(({ line, problem }) => (
        <li key={line}>{texts.line(String(line), texts.problem[problem])}</li>
      ))}
      {problems.length > MOST_SHOWN && (
        <li>{texts.more(formatCount(problems.length - MOST_SHOWN, locale))}</li>
      )}
    </ul>
  );
}
