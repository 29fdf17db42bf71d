import type { ReactNode } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { INITIAL, type PlaceKind, type RiderState, type TravelMode } from "../state/rider-state.ts";
import { type Catalogue, nameOf } from "../state/use-catalogue.ts";
import type { ChangeRider } from "../state/use-rider-state.ts";
import { AmenityIcon } from "../ui/amenity-icon.tsx";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { toggled } from "./toggled.ts";

interface FilterDialogProps {
  readonly state: RiderState;
  readonly change: ChangeRider;
  readonly catalogue: Catalogue;
  onClose(): void;
}

const MODES: readonly TravelMode[] = ["EBIKE", "WALK"];
const KINDS: readonly (PlaceKind | null)[] = [null, "REST_STATION", "SERVICE_CENTRE"];

/** Every filter at once. Each works as soon as it is pressed; the button only closes. */
export default function FilterDialog({ state, change, catalogue, onClose }: FilterDialogProps) {
  const tongue = useLanguage();
  const { m } = tongue;
  const { mode, openOnly, amenities, kind, radius } = INITIAL;
  return (
    <Dialog title={m.filters.all} closeLabel={m.details.close} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <Group title={m.filters.hours}>
          <Chip isOn={state.openOnly} onChange={(isOn) => change({ openOnly: isOn })}>
            {m.filters.openOnArrival}
          </Chip>
        </Group>
        <Group title={m.filters.travel}>
          {MODES.map((way) => (
            <Chip
              key={way}
              isOn={state.mode === way}
              onChange={() => change({ mode: way })}
              icon={<Icon name={way === "WALK" ? "walk" : "scooter"} className="size-5" />}
            >
              {m.mode[way]}
            </Chip>
          ))}
        </Group>
        <Group title={m.filters.kind}>
          {KINDS.map((which) => (
            <Chip key={which ?? "both"} isOn={state.kind === which} onChange={() => change({ kind: which })}>
              {which ? m.kind[which] : m.filters.both}
            </Chip>
          ))}
        </Group>
        <Group title={m.filters.amenities}>
          {catalogue.all.map((amenity) => (
            <Chip
              key={amenity.code}
              isOn={state.amenities.includes(amenity.code)}
              onChange={(isOn) => change({ amenities: toggled(state.amenities, amenity.code, isOn) })}
              icon={<AmenityIcon icon={amenity.icon} className="size-5" />}
            >
              {nameOf(amenity, tongue)}
            </Chip>
          ))}
        </Group>
        <div className="sticky bottom-0 flex gap-2 bg-card py-2">
          <Button onClick={() => change({ mode, openOnly, amenities, kind, radius })}>
            {m.filters.reset}
          </Button>
          <Button look="primary" className="grow" onClick={onClose}>
            {m.filters.show}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-2 font-semibold text-ink-soft text-sm">{title}</legend>
      <div className="flex flex-wrap gap-2">{children}</div>
    </fieldset>
  );
}
