import { useMemo, useRef, useState } from "react";
import { useIsOnline } from "../../state/use-is-online.ts";
import { useNow } from "../../state/use-now.ts";
import { Button } from "../../ui/button.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { useToast } from "../../ui/toast.tsx";
import { BottomBar } from "../bottom-bar.tsx";
import type { PlaceChange } from "../change.ts";
import { AmenitiesEditor } from "../editor/amenities-editor.tsx";
import { hasProblems, placeChangeOf, placeDraftOf } from "../editor/place-draft.ts";
import type { EditedPlace } from "../editor/use-place-editing.ts";
import { CloseUntil } from "../hours/close-until.tsx";
import { HoursEditor } from "../hours/hours-editor.tsx";
import { leadToUnfinished } from "../hours/unfinished.ts";
import { nextOpeningOf } from "../places/next-opening.ts";
import { useTexts } from "../texts/use-texts.ts";

interface BulkEditorProps {
  /** The place whose state the editing begins with. */
  readonly model: EditedPlace;
  onPreview(change: PlaceChange): void;
}

type Part = "hours" | "close" | "amenities";

/** What to change of every place. What is not touched is in no change, so it stays as it is everywhere. */
export function BulkEditor({ model, onPreview }: BulkEditorProps) {
  const t = useTexts();
  const now = useNow();
  const isOnline = useIsOnline();
  const [begun] = useState(model);
  const previous = useMemo(() => placeDraftOf(begun), [begun]);
  const [draft, setDraft] = useState(previous);
  const toast = useToast();
  const fields = useRef<HTMLDivElement>(null);
  const [part, setPart] = useState<Part>("hours");
  const [isWhole, setWhole] = useState(false);
  // Against hours that nobody knows every weekday differs, so all seven are named.
  const hours = { ...previous.hours, isKnown: previous.hours.isKnown && !isWhole };
  const change = placeChangeOf({ ...previous, hours }, draft);
  return (
    <div ref={fields}>
      <Tabs<Part>
        label={t.bulk.what}
        tabs={[
          { key: "hours", label: t.bulk.hours },
          { key: "close", label: t.bulk.close },
          { key: "amenities", label: t.bulk.amenities },
        ]}
        current={part}
        onChange={setPart}
      >
        <p className="mb-3 text-ink-soft">
          {part === "hours"
            ? t.bulk.hoursHint(begun.name)
            : part === "close"
              ? t.bulk.closeHint
              : t.bulk.amenitiesHint}
        </p>
        {part === "hours" && (
          <>
            <label className="mb-3 flex min-h-11 items-start gap-3">
              <input
                type="checkbox"
                checked={isWhole}
                onChange={(event) => setWhole(event.target.checked)}
                className="mt-0.5 size-5 shrink-0 accent-accent"
              />
              <span>
                {t.bulk.whole}
                <span className="block text-ink-soft text-sm">{t.bulk.wholeHint}</span>
              </span>
            </label>
            <HoursEditor
              draft={draft.hours}
              previous={previous.hours}
              onChange={(hours) => setDraft({ ...draft, hours })}
              now={now}
              code={begun.code}
              isOnline={isOnline}
            />
          </>
        )}
        {part === "close" && (
          <CloseUntil
            zone={draft.hours.zone}
            now={now}
            nextOpening={nextOpeningOf(begun.hours, now)}
            onClose={(closing) => onPreview({ hours: { close: closing } })}
          />
        )}
        {part === "amenities" && (
          <AmenitiesEditor
            drafts={draft.amenities}
            previous={previous.amenities}
            onChange={(amenities) => setDraft({ ...draft, amenities })}
            now={now}
            isOnline={isOnline}
          />
        )}
      </Tabs>
      {part !== "close" && change && (
        <BottomBar>
          <Button
            look="primary"
            className="w-full"
            disabled={hasProblems(draft)}
            onClick={() => {
              if (leadToUnfinished(fields.current)) toast({ text: t.edit.unfinished });
              else onPreview(change);
            }}
          >
            {t.bulk.preview}
          </Button>
        </BottomBar>
      )}
    </div>
  );
}
