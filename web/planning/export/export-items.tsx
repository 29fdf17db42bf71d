import { useTexts } from "../texts/use-texts.ts";
import type { ExportTexts } from "../texts/zh/export.ts";
import type { FileKind } from "./make-file.ts";

export type ItemKind = FileKind | "report";

type Heading = Extract<keyof ExportTexts, "tables" | "shapes" | "pictures">;
const GROUPS: readonly { readonly heading: Heading; readonly items: readonly ItemKind[] }[] = [
  { heading: "tables", items: ["zones", "cells", "gaps"] },
  { heading: "shapes", items: ["cellShapes", "gapShapes"] },
  { heading: "pictures", items: ["picture", "report"] },
];

interface ExportItemsProps {
  readonly isReady: boolean;
  onChoose(kind: ItemKind): void;
}

/** What there is to take away, by what it is for. */
export function ExportItems({ isReady, onChoose }: ExportItemsProps) {
  const { exporting } = useTexts();
  return GROUPS.map(({ heading, items }) => (
    <section key={heading} aria-label={exporting[heading]} className="mb-3">
      <p className="text-ink-soft text-sm">{exporting[heading]}</p>
      {items.map((kind) => (
        <button
          key={kind}
          type="button"
          // Not `disabled`, which would take the focus away while a file is made.
          aria-disabled={!isReady}
          onClick={() => isReady && onChoose(kind)}
          className="block min-h-11 w-full rounded-card px-2 text-left hover:bg-sunken aria-disabled:opacity-50"
        >
          {exporting.item[kind]}
        </button>
      ))}
    </section>
  ));
}
