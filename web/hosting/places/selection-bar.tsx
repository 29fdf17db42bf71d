import { Button } from "../../ui/button.tsx";
import { BottomBar } from "../bottom-bar.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { MOST } from "./use-my-places.ts";

interface SelectionBarProps {
  readonly selected: ReadonlySet<string>;
  /** The codes of all that are shown. */
  readonly all: readonly string[];
  onSelect(selected: ReadonlySet<string>): void;
  onChange(): void;
}

/** What to do with the selected places, at the bottom in reach of the thumb. */
export function SelectionBar({ selected, all, onSelect, onChange }: SelectionBarProps) {
  const { bulk } = useTexts();
  const hasAll = all.every((code) => selected.has(code));
  const isTooMany = selected.size > MOST;
  return (
    <BottomBar>
      <div className="flex flex-wrap items-center gap-2">
        <p className="grow font-semibold" role="status">
          {bulk.selected(selected.size)}
          {isTooMany && <span className="block text-danger text-sm">{bulk.most(MOST)}</span>}
        </p>
        <Button onClick={() => onSelect(new Set(hasAll ? [] : all))}>{hasAll ? bulk.none : bulk.all}</Button>
        <Button look="primary" disabled={selected.size === 0 || isTooMany} onClick={onChange}>
          {bulk.change(selected.size)}
        </Button>
      </div>
    </BottomBar>
  );
}
