import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "../../ui/button.tsx";
import type { Exported } from "../export/use-export.ts";
import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";
import { AnswerPage } from "./answer-page.tsx";
import { TablePage } from "./table-page.tsx";
import "./report.css";

/** The map as it was seen. */
export interface MapPicture {
  readonly png: Blob;
  readonly width: number;
  readonly height: number;
}

interface ReportViewProps {
  /** The question and its answer as they were when the report was asked for. */
  readonly panel: PanelProps;
  readonly exported: Exported;
  readonly picture: MapPicture;
  onClose(): void;
}

/** A map this much wider than high has its legend below it, not beside it. */
const WIDE = 1.15;

/** Two sheets of A4 over the screen, as they will be printed. */
export function ReportView({ panel, exported, picture, onClose }: ReportViewProps) {
  const { report } = useTexts();
  const view = useRef<HTMLDivElement>(null);
  const url = useObjectUrl(picture.png);
  useAloneOnScreen(view);
  return createPortal(
    <div
      ref={view}
      role="dialog"
      aria-modal="true"
      aria-label={report.label}
      tabIndex={-1}
      className="report-view"
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <div className="report-bar">
        <Button look="primary" disabled={url === null} onClick={() => window.print()}>
          {report.print}
        </Button>
        <Button onClick={onClose}>{report.close}</Button>
      </div>
      <AnswerPage
        panel={panel}
        exported={exported}
        pictureUrl={url}
        isWide={picture.width > WIDE * picture.height}
      />
      <TablePage panel={panel} exported={exported} />
    </div>,
    document.body,
  );
}

function useObjectUrl(blob: Blob): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}

/** Keeps the focus in it and everything else out of reach, and gives the focus back to where it was. */
function useAloneOnScreen(view: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const root = document.getElementById("root");
    root?.setAttribute("inert", "");
    view.current?.focus();
    return () => {
      root?.removeAttribute("inert");
      if (before instanceof HTMLElement) before.focus();
    };
  }, [view]);
}
