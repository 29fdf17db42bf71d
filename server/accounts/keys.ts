import { createHmac, randomBytes } from "node:crypto";

/** The installation's secret, and what is made with it. The secret itself is never stored beside a digest nor logged. */
export interface Keys {
  readonly secret: string;
  /** HMAC-SHA-256 in base64url; another purpose gives another digest of the same parts. */
  digest(purpose: string, ...parts: string[]): string;
}

export function keysFrom(secret: string): Keys {
  return {
    secret,
    digest: (purpose, ...parts) =>
      createHmac("sha256", secret)
        .update(JSON.stringify([purpose, ...parts]))
        .digest("base64url"),
  };
}

/** 256 random bits for a link or a secret. */
export const randomToken = (): string => randomBytes(32).toString("base64url");
