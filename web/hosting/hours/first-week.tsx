import { ActionChip } from "../../ui/chip.tsx";
import type { DraftWeek } from "./model.ts";
import { useHoursTexts } from "./texts/use-hours-texts.ts";
import { FIRST_WEEKS } from "./week-edits.ts";

/** Where no hours are known: a week to begin with, for an empty one would say "always closed". */
export function FirstWeek({ onChoose }: { onChoose(week: DraftWeek): void }) {
  const { unknown } = useHoursTexts();
  return (
    <div className="mt-4 rounded-card border border-closed border-dashed p-3">
      <p className="font-semibold">{unknown.title}</p>
      <p className="mb-2 text-ink-soft text-sm">{unknown.hint}</p>
      <div className="flex flex-wrap gap-2">
        {(["daily", "weekdays", "always"] as const).map((which) => (
          <ActionChip key={which} icon="clock" onPress={() => onChoose(FIRST_WEEKS[which])}>
            {unknown[which]}
          </ActionChip>
        ))}
      </div>
    </div>
  );
}
