import { Button } from "../../ui/button.tsx";
import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";

export function ExportMenu({ coverage }: PanelProps) {
  const { desk } = useTexts();
  return (
    <Button look="quiet" disabled={coverage.atHour === null}>
      {desk.export}
    </Button>
  );
}
