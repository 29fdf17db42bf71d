import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import type { DraftSeason } from "./model.ts";
import { MonthDayField } from "./month-day-field.tsx";
import { focusHeading } from "./section.tsx";
import { useHoursTexts } from "./texts/use-hours-texts.ts";

interface SeasonFieldsProps {
  readonly season: DraftSeason;
  /** The same `key` in a row is one step of undo. */
  onChange(season: DraftSeason, key: string): void;
  onRemove(): void;
  readonly error: string | null;
}

const LONGEST_NAME = 200;

/** What a season is called and when it is. */
export function SeasonFields({ season, onChange, onRemove, error }: SeasonFieldsProps) {
  const { seasons: t } = useHoursTexts();
  return (
    <div className="mb-3 flex flex-wrap items-end gap-3">
      <Field
        label={t.name}
        value={season.name}
        maxLength={LONGEST_NAME}
        onChange={(event) => onChange({ ...season, name: event.target.value }, "name")}
      />
      <div className="flex min-w-0 flex-wrap gap-3">
        <MonthDayField
          label={t.from}
          value={season.from}
          onChange={(from) => onChange({ ...season, from }, "from")}
        />
        <MonthDayField label={t.to} value={season.to} onChange={(to) => onChange({ ...season, to }, "to")} />
      </div>
      <Button
        look="quiet"
        onClick={(event) => {
          focusHeading(event.currentTarget);
          onRemove();
        }}
      >
        {t.remove}
      </Button>
      {error && <p className="w-full text-danger text-sm">{error}</p>}
    </div>
  );
}
