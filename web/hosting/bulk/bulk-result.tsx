import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { navigate } from "wouter/use-browser-location";
import { changePlaces } from "../../../schema/operations/change-place.ts";
import { request, ServerError } from "../../graphql/client.ts";
import { dateOf } from "../../i18n/moments.ts";
import { newKey } from "../../state/idempotency-key.ts";
import { useAttempt } from "../../state/use-attempt.ts";
import { useNow } from "../../state/use-now.ts";
import { AlertLine } from "../../ui/alert-line.tsx";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Progress } from "../../ui/progress.tsx";
import { useToast } from "../../ui/toast.tsx";
import { BottomBar } from "../bottom-bar.tsx";
import type { PlaceChange } from "../change.ts";
import { ChangeList } from "../history/change-list.tsx";
import { useHoursTexts } from "../hours/texts/use-hours-texts.ts";
import { warningText } from "../hours/warning-text.ts";
import { refusalText } from "../refusal-text.ts";
import { keepSelected } from "../selected.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { HostingTexts } from "../texts/zh.ts";
import { type PlacePreview, usePreviews } from "./use-previews.ts";
import { withoutHours } from "./without-hours.ts";

interface BulkResultProps {
  readonly codes: readonly string[];
  readonly change: PlaceChange;
  onBack(): void;
}

/** What each place would be, and the button that saves them all: exactly what was seen, or nothing. */
export function BulkResult({ codes, change, onBack }: BulkResultProps) {
  const t = useTexts();
  const { bulk, edit } = t;
  const client = useQueryClient();
  const toast = useToast();
  const [key] = useState(newKey);
  const previews = usePreviews(codes, change);
  const saving = useAttempt(async () => {
    const places = (previews.data ?? []).map(({ place }) => ({
      code: place.code,
      expectedVersion: place.version,
    }));
    try {
      // The versions are part of what the key stands for: seen anew, it is another change.
      await request(changePlaces, { places, change, idempotencyKey: `${key}.${previews.dataUpdatedAt}` });
    } catch (error) {
      if (error instanceof ServerError && error.code === "CONFLICT") await previews.refetch();
      throw error;
    }
    keepSelected([]);
    await client.invalidateQueries({ queryKey: ["hosting"] });
    await client.invalidateQueries({ queryKey: ["place"] });
    toast({ text: bulk.saved(places.length) });
    navigate("/host");
  });
  const problem = saving.error ?? previews.error;
  const hourless = problem && isPartOfWeek(change) ? withoutHours(client, codes) : [];
  return (
    <>
      <h2 className="mb-1 font-semibold text-xl">{bulk.resultTitle}</h2>
      <p className="mb-3 text-ink-soft">{bulk.allOrNone}</p>
      <AlertLine
        text={problem && failureText(problem, t, hourless)}
        detail={problem instanceof ServerError && isUntold(problem, hourless) ? problem.message : null}
      />
      {previews.isFetching && <Progress label={bulk.previewing} />}
      <ul>
        {previews.data?.map((preview) => (
          <Preview key={preview.place.code} preview={preview} />
        ))}
      </ul>
      <BottomBar>
        <div className="flex gap-2">
          <Button onClick={onBack}>{bulk.again}</Button>
          <Button
            look="primary"
            className="grow"
            disabled={!previews.data || previews.isFetching || saving.isBusy}
            onClick={saving.start}
          >
            {saving.isBusy ? edit.saving : bulk.saveAll(codes.length)}
          </Button>
        </div>
      </BottomBar>
    </>
  );
}

function Preview({ preview: { place, changes, warnings } }: { preview: PlacePreview }) {
  const { bulk } = useTexts();
  const hoursTexts = useHoursTexts();
  const now = useNow();
  const today = dateOf(now, "Asia/Shanghai");
  const said = warnings.flatMap((warning) => warningText(warning, today, hoursTexts) ?? []);
  return (
    <li className="mb-2 rounded-card border border-line bg-card p-3">
      <h3 className="mb-1 font-semibold">{place.name}</h3>
      {changes.length === 0 && <p className="text-ink-soft">{bulk.unchanged}</p>}
      <ChangeList changes={changes} now={now} />
      {said.map((text) => (
        <p key={text} className="mt-2 flex items-center gap-1 text-closing-word text-sm">
          <Icon name="warning" className="size-4" />
          {text}
        </p>
      ))}
    </li>
  );
}

/** Some weekdays alone, which says too little of a place that has no hours. */
const isPartOfWeek = ({ hours }: PlaceChange): boolean => !!hours && (hours.week?.length ?? 0) < 7;

/** Whether only the server's own words say what is wrong. */
const isUntold = ({ code }: ServerError, hourless: readonly string[]): boolean =>
  code !== "CONFLICT" && (code !== "BAD_USER_INPUT" || hourless.length === 0);

function failureText(error: Error, t: HostingTexts, hourless: readonly string[]): string {
  if (!(error instanceof ServerError)) return t.bulk.network;
  if (error.code === "BAD_USER_INPUT" && hourless.length > 0)
    return t.bulk.refused(t.bulk.withoutHours(hourless.join(t.edit.comma)));
  return error.code === "CONFLICT" ? t.bulk.conflict : t.bulk.refused(refusalText(error.code, t));
}
