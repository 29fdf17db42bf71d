import type { Page } from "playwright-core";

/** What is painted on the offline base's canvas. */
export interface Painted {
  /** From 0 to 1. */
  readonly coveredShare: number;
  /** Different colours that each cover at least a hundredth of the canvas. */
  readonly colours: number;
}

/** Looks at every seventh pixel of the districts' canvas; null while there is none. */
export function districtsPainted(page: Page): Promise<Painted | null> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(
      ".map-districts canvas, .leaflet-districts-pane canvas",
    );
    const context = canvas?.getContext("2d");
    if (!canvas || !context || canvas.width === 0) return null;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const counts = new Map<number, number>();
    let samples = 0;
    let covered = 0;
    for (let at = 0; at < data.length; at += 4 * 7) {
      samples++;
      if (data[at + 3] !== 255) continue;
      covered++;
      const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const large = [...counts.values()].filter((count) => count > samples / 100);
    return { coveredShare: covered / samples, colours: large.length };
  });
}
