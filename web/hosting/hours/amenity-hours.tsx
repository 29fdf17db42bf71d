import type { HoursDraft } from "./model.ts";

export interface AmenityHoursEditorProps {
  /** Not known: as long as the place is open. */
  readonly draft: HoursDraft;
  readonly previous: HoursDraft;
  onChange(draft: HoursDraft): void;
  readonly now: Date;
  readonly isOnline: boolean;
}

/** Hours that an amenity has of its own. */
export function AmenityHoursEditor(_props: AmenityHoursEditorProps) {
  return null;
}
