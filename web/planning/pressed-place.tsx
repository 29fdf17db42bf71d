import { useEffect, useMemo, useState } from "react";
import type { PlanningPlaces } from "../map/planning/types.ts";
import { Button } from "../ui/button.tsx";
import type { PanelProps } from "./panel.ts";
import { useTexts } from "./texts/use-texts.ts";
import { useIsochrones } from "./use-isochrones.ts";

type PressedPlaceProps = Pick<PanelProps, "question" | "coverage" | "map">;

/** The place that was pressed on the map: what it is at the hour, and from where it is reached. */
export function PressedPlace({ question, coverage, map }: PressedPlaceProps) {
  const { desk } = useTexts();
  const { place: code, pressPlace, showIsochrones } = map;
  const pressed = useMemo(() => findPlace(coverage.places, code), [coverage.places, code]);
  const [isReachShown, setReachShown] = useState(false);
  const at = isReachShown ? (pressed?.point ?? null) : null;
  const { data: rings, isError } = useIsochrones(at, question.state.threshold);
  useEffect(() => {
    showIsochrones(at && rings ? rings : []);
  }, [at, rings, showIsochrones]);
  if (!pressed) return null;
  return (
    <div
      role="status"
      className="absolute top-2 left-2 z-10 max-w-[min(20rem,calc(100%-1rem))] rounded-card bg-card p-2 pl-3 shadow-float"
    >
      <div className="flex items-start gap-2">
        <p className="min-w-0 grow py-1">
          <span className="block font-semibold">{pressed.name}</span>
          <span className="text-ink-soft text-sm">{desk.map.placeState[pressed.state]}</span>
        </p>
        <Button look="quiet" icon="close" iconOnly onClick={() => pressPlace(null)}>
          {desk.close}
        </Button>
      </div>
      <label className="flex min-h-11 items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={isReachShown}
          onChange={({ target }) => setReachShown(target.checked)}
          className="size-5 shrink-0 accent-accent"
        />
        {desk.map.reach}
      </label>
      {isError && <p className="text-danger text-sm">{desk.map.reachFailed}</p>}
    </div>
  );
}

function findPlace(places: PlanningPlaces | null, code: string | null) {
  const row = places && code !== null ? places.codes.indexOf(code) : -1;
  if (!places || row < 0) return null;
  return {
    name: places.names[row] ?? "",
    state: places.states[row] ?? 1,
    point: { lat: places.lat[row] ?? 0, lon: places.lon[row] ?? 0 },
  };
}
