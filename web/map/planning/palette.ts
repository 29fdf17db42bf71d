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
  /** Under everything in a picture, which is for paper: light whatever the screen's theme. */
  readonly land: string;
  readonly ink: string;
  readonly gap: string;
}

export const PALETTE: Palette = {
  fills: [
    ["#a3c4df", "#659ac6", "#1d5390"],
    ["#d3dcdd", "#bccbcd", "#9aa9ae"],
    ["#f5ead0", "#f0dfb8", "#dcb86a"],
  ],
  hatch: "#7a5c1e",
  zone: "#57534e",
  zoneSelected: "#c2410c",
  halo: "#ffffff",
  open: "#14532d",
  closed: "#78716c",
  changed: "#c2410c",
  isochrone: "#7c3aed",
  land: "#f2efe9",
  ink: "#1c1917",
  gap: "#6b4a0f",
};

/**
 * How far cells cover the map below: nearly all of it where they are so small that their colours alone tell them apart,
 * less each time one comes nearer, until the streets can be read.
 * @param width of a cell, px
 */
export const cellOpacity = (width: number): number =>
  Math.min(0.92, Math.max(0.5, 0.92 - 0.11 * Math.log2(width / 5)));
