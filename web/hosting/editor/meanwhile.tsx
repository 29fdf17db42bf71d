import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { PlaceChange } from "../change.ts";
import { actorName } from "../history/who.ts";
import { ConflictDialog } from "../outbox/conflict-dialog.tsx";
import { useTexts } from "../texts/use-texts.ts";
import type { EditedPlace } from "./use-place-editing.ts";

interface MeanwhileProps {
  readonly latest: EditedPlace;
  /** The version that the draft was begun on. */
  readonly seen: number;
  readonly change: PlaceChange;
  onKeepTheirs(): void;
  onMineOnTop(version: number): void;
}

/** Somebody else changed the place while it was being edited: says who, and lets its host choose. */
export function Meanwhile({ latest, seen, change, onKeepTheirs, onMineOnTop }: MeanwhileProps) {
  const t = useTexts();
  const [isComparing, setComparing] = useState(false);
  const { code, name, lastChange } = latest;
  const done = (then: () => void): void => {
    setComparing(false);
    then();
  };
  return (
    <>
      <Notice icon="warning" title={t.edit.meanwhile(actorName(lastChange?.actor ?? "", t))}>
        <Button onClick={() => setComparing(true)}>{t.edit.compare}</Button>
      </Notice>
      {isComparing && (
        <ConflictDialog
          place={{ code, name, version: seen }}
          step={{ is: "change", change }}
          onClose={() => setComparing(false)}
          onKeepTheirs={() => done(onKeepTheirs)}
          onMineOnTop={(version) => done(() => onMineOnTop(version))}
        />
      )}
    </>
  );
}
