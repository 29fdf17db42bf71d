import { useState } from "react";
import { ServerError } from "../../graphql/client.ts";
import { useNow } from "../../state/use-now.ts";
import { Button, linkLook } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { Failed } from "../../ui/failed.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { Progress } from "../../ui/progress.tsx";
import { usePlaceEditing } from "../editor/use-place-editing.ts";
import { HostPage } from "../host-page.tsx";
import { NotMine } from "../not-mine.tsx";
import { placePath } from "../paths.ts";
import { useTexts } from "../texts/use-texts.ts";
import { DoorSheet } from "./door-sheet.tsx";
import "./qr-print.css";

const PAPERS = ["A4", "A5"] as const;
type Paper = (typeof PAPERS)[number];

/** A sheet for the door, as it will be printed. Only the sheet goes on paper. */
export function QrScreen({ code }: { code: string }) {
  const t = useTexts();
  const now = useNow();
  const [paper, setPaper] = useState<Paper>("A4");
  const { data: place, error, isPending, refetch } = usePlaceEditing(code);
  const isNotMine = place === null || (error instanceof ServerError && error.code === "NOT_FOUND");
  return (
    <HostPage title={place ? `${place.name} · ${t.qr.title}` : t.qr.title}>
      <p className="mb-4 text-ink-soft">{t.qr.hint}</p>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <PageLink href={placePath(code)} className={linkLook("plain")}>
          {t.nav.back}
        </PageLink>
        <fieldset className="flex gap-2">
          <legend className="sr-only">{t.qr.paper}</legend>
          {PAPERS.map((size) => (
            <Chip key={size} isOn={paper === size} onChange={() => setPaper(size)}>
              {size}
            </Chip>
          ))}
        </fieldset>
        <Button look="primary" disabled={!place} onClick={() => window.print()}>
          {t.qr.print}
        </Button>
      </div>
      {isPending && <Progress label={t.nav.loading} />}
      {isNotMine && <NotMine />}
      {error && !place && !isNotMine && (
        <Failed isServers={error instanceof ServerError} onRetry={() => void refetch()} />
      )}
      {place && !isNotMine && <DoorSheet place={place} now={now} paper={paper} />}
    </HostPage>
  );
}
