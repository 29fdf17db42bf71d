import { useState } from "react";
import { Tabs } from "../../ui/tabs.tsx";
import { daySpanOfYear } from "./day-span.ts";
import { Glyph } from "./glyphs.tsx";
import type { DraftSeason, DraftWeek, HoursDraft, Weekday } from "./model.ts";
import type { DraftProblem } from "./problems.ts";
import { newSeason } from "./season-edits.ts";
import { SeasonFields } from "./season-fields.tsx";
import { Section } from "./section.tsx";
import { useHoursTexts } from "./texts/use-hours-texts.ts";
import { WeekEditor } from "./week-editor.tsx";

interface WeeksSectionProps {
  readonly draft: HoursDraft;
  readonly previous: HoursDraft;
  /** The same `key` in a row is one step of undo. */
  onChange(part: Pick<HoursDraft, "week"> | Pick<HoursDraft, "seasons">, key?: string): void;
  onRemoveSeason(index: number): void;
  readonly problems: readonly DraftProblem[];
}

const WHOLE_YEAR = "year";

/** The regular week; tabs only where there are seasons beside it. */
export function WeeksSection({ draft, previous, onChange, onRemoveSeason, problems }: WeeksSectionProps) {
  const t = useHoursTexts();
  const [chosen, setChosen] = useState(WHOLE_YEAR);
  const { seasons } = draft;
  const index = seasons.findIndex((_, at) => keyOf(at) === chosen);
  const season = seasons[index];
  const nameOf = ({ name, from, to }: DraftSeason): string => name || daySpanOfYear(from, to, t);

  const setSeason = (next: DraftSeason, key?: string): void =>
    onChange(
      { seasons: seasons.map((had, at) => (at === index ? next : had)) },
      key && `season${index}.${key}`,
    );
  const add = (): void => {
    onChange({ seasons: [...seasons, newSeason(seasons, draft.week, t.seasons.newNames)] });
    setChosen(keyOf(seasons.length));
  };
  const ofSeason = problems.filter(({ at }) => at.in === "season" && at.season === index);
  const dates = ofSeason.find(({ at }) => at.in === "season" && at.weekday === null);

  const week = season ? (
    <>
      <SeasonFields
        season={season}
        onChange={setSeason}
        onRemove={() => onRemoveSeason(index)}
        error={dates ? t.problem[dates.kind] : null}
      />
      <WeekEditor
        key={chosen}
        label={nameOf(season)}
        week={season.week}
        // A new season begins as the usual week: marked is what differs from that.
        previous={previous.seasons[index]?.week ?? draft.week}
        onChange={(next, key) => setSeason({ ...season, week: next }, key)}
        problemsOn={(weekday) => ofSeason.filter(({ at }) => at.in === "season" && at.weekday === weekday)}
      />
    </>
  ) : (
    <UsualWeek
      week={draft.week}
      previous={previous.isKnown ? previous.week : null}
      onChange={(next, key) => onChange({ week: next }, key)}
      problems={problems}
    />
  );

  return (
    <Section title={t.week.title} hint={draft.rules.length > 0 ? t.week.besides : undefined}>
      {seasons.length === 0 ? (
        week
      ) : (
        <Tabs
          label={t.seasons.title}
          tabs={[
            { key: WHOLE_YEAR, label: t.seasons.wholeYear },
            ...seasons.map((each, at) => ({ key: keyOf(at), label: nameOf(each) })),
          ]}
          current={season ? chosen : WHOLE_YEAR}
          onChange={setChosen}
        >
          {week}
        </Tabs>
      )}
      <button
        type="button"
        onClick={add}
        className="mt-1 inline-flex min-h-11 items-center gap-2 rounded-card pr-3 pl-1 text-accent-strong hover:bg-sunken"
      >
        <Glyph name="plus" className="size-5" />
        {t.seasons.add}
      </button>
      <p className="text-ink-soft text-sm">{seasons.length === 0 ? t.seasons.addHint : t.seasons.first}</p>
    </Section>
  );
}

const keyOf = (index: number): string => `season-${index}`;

interface UsualWeekProps {
  readonly week: DraftWeek;
  readonly previous: DraftWeek | null;
  onChange(week: DraftWeek, key?: string): void;
  readonly problems: readonly DraftProblem[];
}

/** The week of the whole year, where no season has its own. */
export function UsualWeek({ problems, ...props }: UsualWeekProps) {
  const t = useHoursTexts();
  return (
    <WeekEditor
      {...props}
      label={t.week.title}
      problemsOn={(weekday: Weekday) =>
        problems.filter(({ at }) => at.in === "week" && at.weekday === weekday)
      }
    />
  );
}
