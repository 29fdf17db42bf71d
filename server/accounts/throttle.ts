import { isIPv6 } from "node:net";
import { NuanyiError } from "../errors.ts";
import type { Keys } from "./keys.ts";

/** Too often; says when to try again. */
export class TooManyError extends NuanyiError {
  constructor(readonly retryAfterSeconds: number) {
    super("TOO_MANY_REQUESTS", `expected fewer tries: try again in ${retryAfterSeconds} seconds`, {
      retryAfterSeconds,
    });
  }
}

/**
 * What of an address is one household or company: an IPv4 address, and the /64 of an IPv6 one, of which a single
 * line has 2^64.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = "", tail] = (address.split("%", 1)[0] ?? "").toLowerCase().split("::");
  const groups = head === "" ? [] : head.split(":");
  const rest = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : 8 - groups.length - rest.length;
  const all = [...groups, ...Array<string>(Math.max(0, zeros)).fill("0"), ...rest];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

/** The key of tries at an account; those from a device of its own are counted apart. */
export function accountTurns(keys: Keys, email: string, device = ""): string {
  return keys.digest("sign-in to", email, device);
}
