import { useMemo } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import type { PlanningPlaces } from "../../map/planning/types.ts";
import { useCatalogue } from "../../state/use-catalogue.ts";
import { Button } from "../../ui/button.tsx";
import { useToast } from "../../ui/toast.tsx";
import { formatCount } from "../numbers.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useFirstFew } from "../use-first-few.ts";
import { ChangeFields } from "./change-fields.tsx";
import { changeWords, placeNames } from "./change-words.ts";
import { keyOf, withChange, withoutChange } from "./draft.ts";
import type { Draft } from "./use-draft.ts";
import { useFocusAfterRemoval } from "./use-focus-after-removal.ts";

interface ChangeListProps {
  readonly draft: Draft;
  readonly places: PlanningPlaces | null;
  /** Key of the change whose fields are open; null: none. */
  readonly editing: string | null;
  onEdit(key: string | null): void;
}

/** Every change: to edit, or to undo. */
export function ChangeList({ draft, places, editing, onEdit }: ChangeListProps) {
  const { scenarios: texts, desk } = useTexts();
  const tongue = useLanguage();
  const toast = useToast();
  const catalogue = useCatalogue();
  const names = useMemo(() => placeNames(draft.saved, places), [draft.saved, places]);
  const { changes, edit } = draft;
  const { shown, hidden, showAll } = useFirstFew(changes, (change) => keyOf(change) === editing);
  const { list, heading, removing } = useFocusAfterRemoval(changes, "[data-undo]");
  const clear = (): void => {
    removing(0);
    edit([]);
    toast({ text: texts.change.cleared, undo: { label: texts.change.restore, run: () => edit(changes) } });
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className="mt-4 font-semibold">
        {texts.change.title}
      </h3>
      {changes.length === 0 && <p className="text-ink-soft">{texts.change.none}</p>}
      <ol ref={list}>
        {shown.map((change, index) => {
          const key = keyOf(change);
          const { title, detail } = changeWords(change, { names, catalogue, tongue }, texts);
          const isOpen = key === editing;
          return (
            <li key={key} className="border-line border-b py-1">
              <div className="flex items-start gap-x-1">
                <p className="min-w-0 flex-1 break-words py-2">
                  {title}
                  {detail && <span className="block break-words text-ink-soft text-sm">{detail}</span>}
                </p>
                {!change.closePlace && (
                  <Button
                    look="quiet"
                    className="shrink-0 px-2!"
                    aria-label={texts.change.edit(title)}
                    aria-expanded={isOpen}
                    onClick={() => onEdit(isOpen ? null : key)}
                  >
                    {texts.change.editShort}
                  </Button>
                )}
                <Button
                  look="quiet"
                  className="shrink-0 px-2!"
                  data-undo=""
                  aria-label={texts.change.undo(title)}
                  onClick={() => {
                    removing(index);
                    edit(withoutChange(changes, key));
                  }}
                >
                  {texts.change.undoShort}
                </Button>
              </div>
              {isOpen && (
                <ChangeFields
                  change={change}
                  onChange={(next) => edit(withChange(changes, next))}
                  onDone={() => onEdit(null)}
                />
              )}
            </li>
          );
        })}
      </ol>
      {hidden > 0 && (
        <Button look="quiet" className="-ml-2 px-2!" onClick={showAll}>
          {desk.showMore(formatCount(hidden, tongue.locale))}
        </Button>
      )}
      {changes.length > 1 && (
        <Button look="quiet" className="-ml-2 mt-1 px-2!" onClick={clear}>
          {texts.change.clear}
        </Button>
      )}
    </>
  );
}
