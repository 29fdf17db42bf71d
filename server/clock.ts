/** Where "now" comes from; passed in at the top so that a test can choose the moment. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
