import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";

export function ScenariosPanel({ words }: PanelProps) {
  const { desk } = useTexts();
  return (
    <section aria-label={desk.tab.scenarios}>
      <h2 className="font-semibold text-lg">{desk.tab.scenarios}</h2>
      <p className="text-ink-soft">{words.demand}</p>
    </section>
  );
}
