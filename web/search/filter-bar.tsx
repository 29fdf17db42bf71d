import { type FocusEvent, lazy, useState } from "react";
import { useLanguage } from "../i18n/language.tsx";
import type { RiderState } from "../state/rider-state.ts";
import { type Catalogue, nameOf } from "../state/use-catalogue.ts";
import type { ChangeRider } from "../state/use-rider-state.ts";
import { AmenityIcon } from "../ui/amenity-icon.tsx";
import { ActionChip, Chip } from "../ui/chip.tsx";
import { Later } from "./later.tsx";
import { toggled } from "./toggled.ts";

const FilterDialog = lazy(() => import("./filter-dialog.tsx"));

interface FilterBarProps {
  readonly state: RiderState;
  readonly change: ChangeRider;
  readonly catalogue: Catalogue;
}

/** Asked for most; the others are in the dialog. */
const OFTEN = [
  "DRINKING_WATER",
  "MICROWAVE",
  "PHONE_CHARGING",
  "TOILET",
  "SEATING",
  "AIR_CONDITIONING",
  "HEATING",
];

/** The filters as chips that scroll sideways, the active ones first. */
export function FilterBar({ state, change, catalogue }: FilterBarProps) {
  const tongue = useLanguage();
  const { m } = tongue;
  const [isDialogOpen, openDialog] = useState(false);
  const { mode, amenities, openOnly, kind } = state;
  const other = mode === "WALK" ? "EBIKE" : "WALK";
  const codes = [...amenities, ...OFTEN.filter((code) => catalogue.find(code) && !amenities.includes(code))];

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of toggles, not a form */}
      <div
        role="group"
        aria-label={m.filters.label}
        onFocus={showWhole}
        className="flex scroll-px-3 gap-2 overflow-x-auto px-3 py-2 [scrollbar-width:none] max-wide:[&>button]:shadow-md"
      >
        <Chip isOn={openOnly} onChange={(isOn) => change({ openOnly: isOn })}>
          {m.filters.openOnArrival}
        </Chip>
        <ActionChip
          icon={mode === "WALK" ? "walk" : "scooter"}
          label={`${m.filters.mode(m.mode[mode])}, ${m.filters.switchMode(m.mode[other])}`}
          onPress={() => change({ mode: other })}
        >
          {m.mode[mode]}
        </ActionChip>
        {kind && (
          <Chip isOn onChange={() => change({ kind: null })}>
            {m.kind[kind]}
          </Chip>
        )}
        {codes.map((code) => {
          const amenity = catalogue.find(code);
          return (
            <Chip
              key={code}
              isOn={amenities.includes(code)}
              onChange={(isOn) => change({ amenities: toggled(amenities, code, isOn) })}
              icon={<AmenityIcon icon={amenity?.icon ?? "check"} className="size-5" />}
            >
              {amenity ? nameOf(amenity, tongue) : code}
            </Chip>
          );
        })}
        <ActionChip icon="sliders" onPress={() => openDialog(true)}>
          {m.filters.all}
        </ActionChip>
      </div>
      {isDialogOpen && (
        <Later>
          <FilterDialog
            state={state}
            change={change}
            catalogue={catalogue}
            onClose={() => openDialog(false)}
          />
        </Later>
      )}
    </>
  );
}

/** Browsers leave a chip that sticks out by half where it is. Under a finger it must stay there: else the tap is lost. */
function showWhole({ target }: FocusEvent<HTMLElement>): void {
  if (target.matches(":focus-visible")) target.scrollIntoView({ block: "nearest", inline: "nearest" });
}
