import { useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { useAttempt } from "../../state/use-attempt.ts";
import { linkLook } from "../../ui/button.tsx";
import { Popover } from "../../ui/popover.tsx";
import { useToast } from "../../ui/toast.tsx";
import { FailureLine } from "../failure-line.tsx";
import type { PanelProps } from "../panel.ts";
import { type MapPicture, ReportView } from "../report/report-view.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { ExportItems, type ItemKind } from "./export-items.tsx";
import { makeFile } from "./make-file.ts";
import { pngOf } from "./png-of.ts";
import { saveFile } from "./save-file.ts";
import { type Exported, useExported } from "./use-export.ts";

/** An answer as it was when its report was asked for. */
interface Opened {
  readonly panel: PanelProps;
  readonly exported: Exported;
  readonly picture: MapPicture;
}

/** Takes the answer away: as tables, map data, a picture, or a report to print. */
export function ExportMenu(panel: PanelProps) {
  const texts = useTexts();
  const { exporting } = texts;
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <>
      <Popover
        className={`${linkLook("quiet")} px-2! sm:px-3!`}
        label={exporting.title}
        title={exporting.title}
        doneLabel={exporting.done}
        content={(close) => (
          <Items
            {...panel}
            onReport={(next) => {
              close();
              setOpened(next);
            }}
          />
        )}
      >
        {exporting.title}
      </Popover>
      {opened && <ReportView {...opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function Items({ onReport, ...panel }: PanelProps & { onReport(opened: Opened): void }) {
  const texts = useTexts();
  const tongue = useLanguage();
  const toast = useToast();
  const exported = useExported(panel);
  const making = useAttempt(async (kind: ItemKind) => {
    if (!exported) return;
    if (kind === "report") {
      const canvas = await panel.map.handle.current?.picture(2);
      if (!canvas) throw new Error("expected a map that is drawn, got none");
      const { width, height } = canvas;
      onReport({ panel, exported, picture: { png: await pngOf(canvas), width, height } });
      return;
    }
    const file = await makeFile(kind, { ...panel, exported, texts, tongue });
    saveFile(file);
    toast({ text: texts.exporting.saved(file.name) });
  });
  return (
    <>
      <ExportItems isReady={exported !== null && !making.isBusy} onChoose={making.start} />
      <p role="status" className="text-ink-soft text-sm">
        {exported === null ? texts.exporting.waiting : making.isBusy ? texts.exporting.making : ""}
      </p>
      <FailureLine text={texts.exporting.failed} error={making.error} />
    </>
  );
}
