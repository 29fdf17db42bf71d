import { AMENITY_ICONS, Icon, type IconName } from "./icon.tsx";

const known = new Set<string>(AMENITY_ICONS);

interface AmenityIconProps {
  /** As the catalogue has it. A newer catalogue may name an icon this build lacks: then a check stands in. */
  readonly icon: string;
  /** Struck through when out of order; the label must say so too. */
  readonly isBroken?: boolean;
  /** Accessible name; left out where the name stands beside it. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}

/** An amenity's sign. Broken ones are struck through, never told by colour alone. */
export function AmenityIcon({ icon, isBroken = false, label, className = "size-6" }: AmenityIconProps) {
  const name = (known.has(icon) ? icon : "check") as IconName;
  return (
    <span className={`relative inline-grid place-items-center ${isBroken ? "text-closed" : ""}`}>
      <Icon name={name} label={label} className={`${className} ${isBroken ? "opacity-60" : ""}`} />
      {isBroken && (
        <svg className="absolute inset-0 size-full text-danger" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M3 21 21 3" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      )}
    </span>
  );
}
