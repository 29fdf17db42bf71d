import { useState } from "react";
import { ServerError } from "../../graphql/client.ts";
import { linkLook } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Failed } from "../../ui/failed.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { Progress } from "../../ui/progress.tsx";
import type { PlaceChange } from "../change.ts";
import { usePlaceEditing } from "../editor/use-place-editing.ts";
import { HostPage } from "../host-page.tsx";
import { selectedCodes } from "../selected.ts";
import { useTexts } from "../texts/use-texts.ts";
import { BulkEditor } from "./bulk-editor.tsx";
import { BulkResult } from "./bulk-result.tsx";

/** The same change of the selected places: edited on the first of them, looked at for each, saved for all or none. */
export function BulkScreen() {
  const { bulk, nav } = useTexts();
  const [codes] = useState(selectedCodes);
  const [change, setChange] = useState<PlaceChange | null>(null);
  const [first = ""] = codes;
  const { data: model, error, refetch } = usePlaceEditing(first);
  return (
    <HostPage title={codes.length > 0 ? bulk.title(codes.length) : bulk.nothing}>
      {codes.length === 0 && (
        <EmptyState icon="check" title={bulk.nothing} hint={bulk.nothingHint}>
          <PageLink href="/host" className={linkLook("primary")}>
            {nav.myPlaces}
          </PageLink>
        </EmptyState>
      )}
      {codes.length > 0 && !model && !error && <Progress label={nav.loading} />}
      {codes.length > 0 && !model && error && (
        <Failed isServers={error instanceof ServerError} onRetry={() => void refetch()} />
      )}
      {model && (
        <div hidden={change !== null}>
          <BulkEditor model={model} onPreview={setChange} />
        </div>
      )}
      {change && <BulkResult codes={codes} change={change} onBack={() => setChange(null)} />}
    </HostPage>
  );
}
