/**
 * The colours of coverage, one ramp from blue (covered) to sand (not), told apart by the colour-blind and on a grey
 * printer: the lightest blue is darker than the lightest sand is light, and what is not covered is hatched.
 */
export interface Palette {
  /** By state (0 covered, 1 possible, 2 uncovered) and shade, light to dark. */
  readonly fills: readonly (readonly string[])[];
  readonly hatch: string;
  readonly zone: string;
  readonly zoneSelected: string;
  readonly halo: string;
  readonly open: string;
  readonly closed: string;
  readonly changed: string;
  readonly isochrone: string;
}

export const PALETTE: Palette = {
  fills: [
    ["#a9cce8", "#5f9fd0", "#2268a8"],
    ["#d9dfe0", "#bcc7ca", "#9aa9ae"],
    ["#f6e7c3", "#e8c987", "#cf9a3d"],
  ],
  hatch: "#6b4a0f",
  zone: "#57534e",
  zoneSelected: "#c2410c",
  halo: "#ffffff",
  open: "#14532d",
  closed: "#78716c",
  changed: "#c2410c",
  isochrone: "#7c3aed",
};

/** How far cells let the map below through. */
export const CELL_OPACITY = 0.72;
