import { type LegendSign, SIGN } from "./legend-signs.ts";
import { wrapped } from "./wrap.ts";

/** What a picture of the map says around it. */
export interface PictureParts {
  readonly title: string;
  /** The question as a sentence. */
  readonly question: string;
  /** The share that reaches a place, and the words for it. */
  readonly answer: string;
  /** As the map hands it over, `scale` device pixels for a pixel. */
  readonly map: HTMLCanvasElement;
  readonly legend: readonly LegendSign[];
  /** Threshold, hour, demand, date, how ways were measured. */
  readonly facts: readonly string[];
  readonly sources: readonly string[];
}

const MARGIN = 24;
/** A picture of a phone's map is wider than the map, so that its words have room. */
const LEAST_WIDTH = 520;
const GAP = 12;
const FONT = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';
const INK = "#1c1917";
const INK_SOFT = "#57504a";

/** Something as wide as the picture and so high, drawn from its upper left corner. */
interface Block {
  readonly height: number;
  draw(context: CanvasRenderingContext2D): void;
}

/** The map with its title, legend, facts and sources, on white: what can be put into a report as it is. */
export function drawPicture(parts: PictureParts, scale: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) throw new Error("expected a canvas to draw on, got none");
  const mapWidth = parts.map.width / scale;
  const width = Math.max(mapWidth, LEAST_WIDTH);
  const blocks = [
    textBlock(context, [parts.title], { size: 22, weight: 600, colour: INK }, width),
    textBlock(context, [parts.question], { size: 15, weight: 400, colour: INK }, width),
    textBlock(context, [parts.answer], { size: 26, weight: 600, colour: INK }, width),
    mapBlock(parts.map, { left: (width - mapWidth) / 2, width: mapWidth, height: parts.map.height / scale }),
    legendBlock(context, parts.legend, width),
    textBlock(context, parts.facts, { size: 13, weight: 400, colour: INK }, width),
    textBlock(context, parts.sources, { size: 13, weight: 400, colour: INK_SOFT }, width),
  ];
  const height = blocks.reduce((sum, block) => sum + block.height + GAP, 2 * MARGIN - GAP);
  canvas.width = Math.round((width + 2 * MARGIN) * scale);
  canvas.height = Math.round(height * scale);
  context.scale(scale, scale);
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width + 2 * MARGIN, height);
  context.translate(MARGIN, MARGIN);
  for (const block of blocks) {
    context.save();
    block.draw(context);
    context.restore();
    context.translate(0, block.height + GAP);
  }
  return canvas;
}

interface Style {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

const fontOf = ({ size, weight }: Pick<Style, "size" | "weight">): string => `${weight} ${size}px ${FONT}`;

function textBlock(
  context: CanvasRenderingContext2D,
  texts: readonly string[],
  style: Style,
  width: number,
): Block {
  context.font = fontOf(style);
  const lines = texts.flatMap((text) => wrapped(text, width, (line) => context.measureText(line).width));
  const lineHeight = style.size * 1.5;
  return {
    height: lines.length * lineHeight,
    draw: (on) => {
      on.font = fontOf(style);
      on.fillStyle = style.colour;
      on.textBaseline = "middle";
      lines.forEach((line, index) => {
        on.fillText(line, 0, (index + 0.5) * lineHeight);
      });
    },
  };
}

function mapBlock(
  map: HTMLCanvasElement,
  { left, width, height }: { left: number; width: number; height: number },
): Block {
  return {
    height,
    draw: (on) => {
      on.drawImage(map, left, 0, width, height);
      on.strokeStyle = INK_SOFT;
      on.lineWidth = 1;
      on.strokeRect(left + 0.5, 0.5, width - 1, height - 1);
    },
  };
}

const LEGEND = { size: 13, weight: 400 };
const ROW = 26;

/** Signs with their meanings, one after another in as many rows as they need. */
function legendBlock(context: CanvasRenderingContext2D, signs: readonly LegendSign[], width: number): Block {
  context.font = fontOf(LEGEND);
  let [x, y] = [0, 0];
  const placed = signs.map((sign) => {
    const room = (sign.draw ? SIGN + 6 : 0) + context.measureText(sign.text).width;
    if (x > 0 && x + room > width) [x, y] = [0, y + ROW];
    const at = { x, y };
    x += room + 18;
    return { sign, at };
  });
  return {
    height: y + ROW,
    draw: (on) => {
      on.font = fontOf(LEGEND);
      on.textBaseline = "middle";
      for (const { sign, at } of placed) {
        on.save();
        on.translate(at.x, at.y + (ROW - SIGN) / 2);
        sign.draw?.(on);
        on.fillStyle = INK;
        on.fillText(sign.text, sign.draw ? SIGN + 6 : 0, SIGN / 2);
        on.restore();
      }
    },
  };
}
