import { useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import type { PanelProps } from "../panel.ts";
import type { ScenarioChange } from "../question-input.ts";
import { useTexts } from "../texts/use-texts.ts";
import { ChangeList } from "./change-list.tsx";
import { addedPlaces, freeIds, keyOf, withChange } from "./draft.ts";
import { PressedChanges } from "./pressed-changes.tsx";
import type { Draft } from "./use-draft.ts";

const ALWAYS = "24/7";

/** Adds places, changes the one that is pressed, and lists what is changed. */
export function DraftEditor({ draft, question, coverage, map }: PanelProps & { draft: Draft }) {
  const { scenarios: texts } = useTexts();
  /** Key of the change whose fields are open. */
  const [editing, setEditing] = useState<string | null>(null);
  // by the time a point is pressed, more may have changed
  const latest = useRef(draft);
  latest.current = draft;
  const isAdding = map.mode === "add";
  const add = async (): Promise<void> => {
    const at = await map.pick();
    if (!at) return;
    const { changes, edit } = latest.current;
    const [id = ""] = freeIds(changes, 1);
    const change: ScenarioChange = {
      addPlace: {
        id,
        name: texts.addedName(String(addedPlaces(changes).length + 1)),
        location: { lat: at.lat, lon: at.lon },
        kind: question.state.kinds[0] ?? "REST_STATION",
        amenities: [...question.state.amenities],
        hours: ALWAYS,
      },
    };
    edit(withChange(changes, change));
    setEditing(keyOf(change));
  };
  return (
    <div>
      <div className="flex flex-col items-start gap-2">
        <Button
          icon="pin"
          disabled={draft.isLoading}
          aria-pressed={isAdding}
          onClick={() => (isAdding ? map.stop() : void add())}
        >
          {isAdding ? texts.adding : texts.add}
        </Button>
        <p className="text-ink-soft text-sm">{texts.pressHint}</p>
      </div>
      {map.place !== null && !draft.isLoading && (
        <PressedChanges key={map.place} code={map.place} draft={draft} onEdit={setEditing} />
      )}
      <ChangeList draft={draft} places={coverage.places} editing={editing} onEdit={setEditing} />
    </div>
  );
}
