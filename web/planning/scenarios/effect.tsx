import { useDelayed } from "../../state/use-delayed.ts";
import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useAtHour, useWeek } from "../use-coverage.ts";
import { useTodaysInput } from "../use-todays-input.ts";
import { Sums } from "./sums.tsx";
import { ZoneChanges } from "./zone-changes.tsx";

/** Milliseconds that the hour must rest, as for the answer itself. */
const REST = 80;

/** What the scenario changes: the sums side by side, district by district, and on the map. */
export function Effect({ question, coverage, map }: PanelProps) {
  const { effect: texts } = useTexts().scenarios;
  const { state, input } = question;
  const today = useTodaysInput(input);
  const { data: before } = useAtHour(today, useDelayed(state.hour, REST), state.parts);
  const { data: weekBefore } = useWeek(today);
  const { week, isRenewing, former } = coverage;
  // two hours are not to be compared
  const after = former ? null : coverage.atHour;
  return (
    <section aria-label={texts.title} aria-busy={isRenewing}>
      <h3 className="font-semibold">{texts.title}</h3>
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          checked={map.isComparing}
          onChange={({ target }) => map.compare(target.checked)}
          className="size-5 shrink-0 accent-accent"
        />
        {texts.swipe}
      </label>
      {before && after ? (
        <>
          <Sums
            before={{ sum: before.coverage, week: weekBefore ?? null }}
            after={{ sum: after.coverage, week }}
          />
          <ZoneChanges before={before.coverageByDistrict} after={after.coverageByDistrict} />
        </>
      ) : (
        <p>{texts.renewing}</p>
      )}
    </section>
  );
}
