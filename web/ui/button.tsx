import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

type Look = "primary" | "plain" | "quiet" | "float";

const LOOKS: Record<Look, string> = {
  primary: "bg-accent text-on-accent font-semibold hover:bg-accent-strong disabled:opacity-50",
  plain: "bg-card text-ink border border-control hover:bg-sunken disabled:opacity-50",
  quiet: "text-accent-strong hover:bg-sunken disabled:opacity-50",
  float: "bg-card text-ink shadow-float hover:bg-sunken disabled:opacity-80",
};

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: Look;
  readonly icon?: IconName;
  /** Shows only the icon; the text stays as the accessible name. */
  readonly iconOnly?: boolean;
  readonly children: ReactNode;
}

/** Something to press. At least 44 px high and wide. */
export function Button({
  look = "plain",
  icon,
  iconOnly = false,
  className = "",
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-card transition-colors duration-150 ${
        iconOnly ? "" : "px-4 py-2"
      } ${LOOKS[look]} ${className}`}
    >
      {icon && <Icon name={icon} />}
      <span className={iconOnly ? "sr-only" : undefined}>{children}</span>
    </button>
  );
}

/** The same look for something that leads elsewhere. */
export const linkLook = (look: Look): string =>
  `inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-card px-4 py-2 no-underline transition-colors duration-150 ${LOOKS[look]}`;
