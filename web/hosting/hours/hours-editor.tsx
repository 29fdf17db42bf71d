import type { HoursDraft } from "./model.ts";

export interface HoursEditorProps {
  readonly draft: HoursDraft;
  /** As saved: what differs from it is marked. */
  readonly previous: HoursDraft;
  onChange(draft: HoursDraft): void;
  readonly now: Date;
  /** The place whose hours they are, for the preview. */
  readonly code: string;
  readonly isOnline: boolean;
}

/** Everything about the hours of a place. */
export function HoursEditor(_props: HoursEditorProps) {
  return null;
}
