/** The app's only reading of the device's clock; whatever reckons with time is handed it. */
export const readClock = (): Date => new Date();
