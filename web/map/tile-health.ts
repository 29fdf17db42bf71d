/**
 * Whether the base map's tiles can be loaded, told from what happens to single tiles. Pure: the layer feeds it events.
 *
 * A tile or two always fails somewhere, so one error says little; and a blocked server often neither answers nor
 * refuses, so waiting in vain counts as well.
 */
export interface TileHealth {
  readonly failing: boolean;
  /** Errors since a tile was last loaded. */
  readonly errorsInRow: number;
  /** Loads since a tile last failed. */
  readonly loadsInRow: number;
  /** Since the map last came to rest. */
  readonly errors: number;
  readonly loads: number;
}

export type TileEvent =
  /** A new set of tiles is asked for. */
  | "start"
  | "load"
  | "error"
  /** Every tile asked for has been loaded or has failed. */
  | "settled"
  /** Nothing has come for `TILE_PATIENCE_MS`. */
  | "overdue";

export const TILE_PATIENCE_MS = 8000;
const ENOUGH = 4;

export const UNTRIED: TileHealth = { failing: false, errorsInRow: 0, loadsInRow: 0, errors: 0, loads: 0 };

export function nextTileHealth(health: TileHealth, event: TileEvent): TileHealth {
  switch (event) {
    case "start":
      return { ...health, errors: 0, loads: 0 };
    case "load": {
      const loadsInRow = health.loadsInRow + 1;
      // One success amid failures may be the browser's cache: it takes several in a row to be believed.
      return {
        ...health,
        loads: health.loads + 1,
        loadsInRow,
        errorsInRow: 0,
        failing: health.failing && loadsInRow < ENOUGH,
      };
    }
    case "error": {
      const errorsInRow = health.errorsInRow + 1;
      return {
        ...health,
        errors: health.errors + 1,
        errorsInRow,
        loadsInRow: 0,
        failing: health.failing || errorsInRow >= ENOUGH,
      };
    }
    case "settled":
      if (health.errors === 0 && health.loads > 0) return { ...health, failing: false };
      return health.loads === 0 && health.errors > 0 ? { ...health, failing: true } : health;
    case "overdue":
      return health.loads === 0 ? { ...health, failing: true } : health;
  }
}
