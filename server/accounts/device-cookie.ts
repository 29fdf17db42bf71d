import { timingSafeEqual } from "node:crypto";
import { type Keys, randomToken } from "./keys.ts";

/**
 * A device from which somebody has signed in to an account proves it with this cookie, and its tries are counted apart:
 * strangers who use up an account's tries do not keep its owner out.
 */
export const DEVICE_SECONDS = 365 * 86_400;

export function newDevice(keys: Keys, email: string): string {
  const device = randomToken();
  return `${device}.${keys.digest("device", email, device)}`;
}

/** The device in the cookie's value, if it has signed in to this account before. */
export function knownDevice(keys: Keys, email: string, value: string | undefined): string | undefined {
  const [device = "", proof = ""] = value?.split(".") ?? [];
  const [given, right] = [Buffer.from(proof), Buffer.from(keys.digest("device", email, device))];
  return given.length === right.length && timingSafeEqual(given, right) ? device : undefined;
}
