import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";
import { AreaList } from "./area-list.tsx";
import { DemandList } from "./demand-list.tsx";
import { ImportArea } from "./import-area.tsx";
import { UploadPanel } from "./upload-panel.tsx";

/** What can be asked about: the demand there is, more of it from a file, and the saved areas. */
export function DataPanel({ question, map }: PanelProps) {
  const { data } = useTexts();
  const { change } = question;
  return (
    <div className="flex flex-col gap-6">
      <section aria-label={data.sets}>
        <h2 className="font-semibold text-lg">{data.sets}</h2>
        <DemandList question={question} />
      </section>
      <section aria-label={data.upload.title}>
        <h2 className="font-semibold text-lg">{data.upload.title}</h2>
        <UploadPanel onImported={(demand) => change({ demand })} />
      </section>
      <section aria-label={data.areas}>
        <h2 className="font-semibold text-lg">{data.areas}</h2>
        <AreaList question={question} map={map} />
        <ImportArea question={question} map={map} />
      </section>
    </div>
  );
}
