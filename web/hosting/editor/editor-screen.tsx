import { ServerError } from "../../graphql/client.ts";
import { Failed } from "../../ui/failed.tsx";
import { Progress } from "../../ui/progress.tsx";
import { HostPage } from "../host-page.tsx";
import { NotMine } from "../not-mine.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { PlaceEditor } from "./place-editor.tsx";
import { usePlaceEditing } from "./use-place-editing.ts";

/** One of my places, to be changed. */
export function EditorScreen({ code }: { code: string }) {
  const t = useTexts();
  const { data: place, error, isPending, refetch } = usePlaceEditing(code);
  const isNotMine = place === null || (error instanceof ServerError && error.code === "NOT_FOUND");
  return (
    <HostPage title={place?.name ?? t.edit.hours}>
      {isPending && <Progress label={t.nav.loading} />}
      {isNotMine && <NotMine />}
      {error && !place && !isNotMine && (
        <Failed isServers={error instanceof ServerError} onRetry={() => void refetch()} />
      )}
      {place && !isNotMine && <PlaceEditor latest={place} />}
    </HostPage>
  );
}
