/**
 * Told what goes on while a start takes long.
 * @param fraction of the whole, 0 to 1, where that can be told
 */
export type Progress = (message: string, fraction?: number) => void;
