/** A demand set: weights in H3 cells. */
export interface DemandSet {
  /** Of its contents, which never change: another import under the same name and code has another. */
  id: number;
  code: string;
  name: string;
  /** Where the numbers come from. */
  source: string | null;
  resolution: number;
  /** Whether weights differ by the hour. */
  isHourly: boolean;
  cellCount: number;
  weight: number;
  ownerId: string | null;
  ownerName: string;
  isDemo: boolean;
  createdAt: Date;
}

/** A demand set's cells in order of their indexes, as columns. */
export interface DemandCells {
  /** H3 indexes. */
  cells: string[];
  /** Degrees, WGS-84: the cells' centres. */
  lat: Float64Array;
  lon: Float64Array;
  /** 1: the same at every hour; 24: by hour of the day; 168: by hour of the week. */
  hours: 1 | 24 | 168;
  /** `weights[cell * hours + hour % hours]`. */
  weights: Float64Array;
}

/** H3: hexagons of about 0.1 km². */
export const DEFAULT_RESOLUTION = 9;
export const LEAST_RESOLUTION = 6;
export const MOST_RESOLUTION = 11;
