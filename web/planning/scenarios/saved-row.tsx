import { useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { Button } from "../../ui/button.tsx";
import { useTexts } from "../texts/use-texts.ts";
import type { ScenarioName } from "../use-choices.ts";
import type { Question } from "../use-question.ts";
import { formatWhen } from "../when.ts";
import { SavedActions } from "./saved-actions.tsx";

interface SavedRowProps {
  readonly scenario: ScenarioName;
  readonly question: Question;
  readonly isOpen: boolean;
  readonly isCompared: boolean;
  /** Fewer are ticked than can be compared. */
  readonly canCompare: boolean;
  onOpen(): void;
  onCompare(isOn: boolean): void;
}

/** A saved scenario: pressing it opens it; what else can be done is behind the arrow. */
export function SavedRow(props: SavedRowProps) {
  const { scenario, question, isOpen, isCompared, canCompare, onOpen, onCompare } = props;
  const { list: texts, compare } = useTexts().scenarios;
  const tongue = useLanguage();
  const [hasMore, setMore] = useState(false);
  const { name, ownerName, updatedAt } = scenario;
  return (
    <li className={`border-line border-b ${isOpen ? "bg-accent-soft" : ""}`}>
      <div className="flex items-center gap-1">
        <label className="flex size-11 shrink-0 items-center justify-center">
          <input
            type="checkbox"
            aria-label={compare.choose(name)}
            checked={isCompared}
            disabled={!isCompared && !canCompare}
            onChange={({ target }) => onCompare(target.checked)}
            className="size-5 accent-accent"
          />
        </label>
        <button
          type="button"
          aria-current={isOpen ? "true" : undefined}
          onClick={onOpen}
          className="min-h-11 min-w-0 grow px-1 py-2 text-left hover:bg-sunken"
        >
          <span className="sr-only">{texts.open}</span>
          <span className="block break-words font-semibold">{name}</span>
          <span className="block text-ink-soft text-sm">
            {texts.by(ownerName, formatWhen(updatedAt, tongue))}
          </span>
        </button>
        <Button
          look="quiet"
          icon={hasMore ? "up" : "down"}
          iconOnly
          aria-expanded={hasMore}
          onClick={() => setMore(!hasMore)}
        >
          {texts.more(name)}
        </Button>
      </div>
      {hasMore && <SavedActions scenario={scenario} question={question} />}
    </li>
  );
}
