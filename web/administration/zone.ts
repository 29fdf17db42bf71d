/** Moments of the administration are official: told in Beijing's time, wherever the device is. */
export const ZONE = "Asia/Shanghai";
