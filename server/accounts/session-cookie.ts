/** How long somebody stays signed in without coming back, in seconds: 30 days. */
export const SESSION_SECONDS = 30 * 86_400;

/** Attributes of our cookies: for our own pages' requests only, unreadable by scripts. */
export interface CookieSettings {
  name: string;
  /** Over TLS only; the name's prefix makes browsers hold everybody to it, other subdomains included. */
  secure: boolean;
}

/** `name` is the cookie's own part, such as session. */
export function cookieSettings(publicUrl: string | undefined, name: string): CookieSettings {
  const secure = publicUrl?.startsWith("https:") ?? false;
  return { name: `${secure ? "__Host-" : ""}nuanyi.${name}`, secure };
}

/** The value of a Set-Cookie header. `value` is encoded already. */
export function setCookie({ name, secure }: CookieSettings, value: string, seconds: number): string {
  return `${name}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

/** The raw value of a request's cookie, encoded as it came; the first where there are several, as better-auth does it. */
export function cookieValue(header: string | undefined, name: string): string | undefined {
  if (header === undefined) return undefined;
  for (const pair of header.split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

/** The token in a signed cookie, `token.signature`. Its digest is looked up, so the signature adds nothing here. */
export function sessionToken(value: string | undefined): string | undefined {
  return value === undefined ? undefined : /^([A-Za-z0-9_-]{20,128})\./.exec(value)?.[1];
}
