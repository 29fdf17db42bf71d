import sprite from "./icons.svg?no-inline";

/** Icons for the amenities, as the catalogue names them. */
export const AMENITY_ICONS = [
  "cup",
  "bowl",
  "kettle",
  "chair",
  "plug",
  "wifi",
  "toilet",
  "snowflake",
  "flame",
  "cross",
  "pill",
  "pump",
  "needle",
  "newspaper",
  "book",
  "fridge",
  "scooter",
  "battery",
  "badge",
  "kiosk",
  "speech",
  "scales",
  "bottle",
  "child",
  "desk",
  "door",
  "phone",
  "heart",
  "home",
  "clock",
] as const;

/** Icons for the app itself. */
export const APP_ICONS = [
  "search",
  "close",
  "back",
  "forward",
  "up",
  "down",
  "check",
  "locate",
  "pin",
  "walk",
  "navigate",
  "share",
  "sliders",
  "warning",
  "offline",
  "help",
  "play",
  "pause",
  "outline",
] as const;

export type IconName = (typeof AMENITY_ICONS)[number] | (typeof APP_ICONS)[number];

interface IconProps {
  readonly name: IconName;
  /** Accessible name; without it the icon is decoration beside a text. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}

/** One of our own 24 px line icons, drawn in the colour of the text around it. */
export function Icon({ name, label, className = "size-6" }: IconProps) {
  const shape = <use href={`${sprite}#${name}`} />;
  return label ? (
    <svg className={`shrink-0 ${className}`} viewBox="0 0 24 24" role="img" aria-label={label}>
      {shape}
    </svg>
  ) : (
    <svg className={`shrink-0 ${className}`} viewBox="0 0 24 24" aria-hidden="true">
      {shape}
    </svg>
  );
}
