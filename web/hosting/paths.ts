/** A screen of a host's, as its address names it. */
export type HostPath =
  | { readonly is: "places" }
  | { readonly is: "bulk" }
  | { readonly is: "place" | "history" | "qr"; readonly code: string };

/** Codes are encoded in addresses, so none can be taken for it. */
export const BULK = "/host/+change";

export const placePath = (code: string, part?: "history" | "qr"): string =>
  `/host/${encodeURIComponent(code)}${part ? `/${part}` : ""}`;

/** Null: no screen of ours. */
export function readPath(path: string): HostPath | null {
  if (path === BULK) return { is: "bulk" };
  const [, root, code, part, ...rest] = path.split("/");
  if (root !== "host" || rest.length > 0) return null;
  if (!code) return part === undefined ? { is: "places" } : null;
  const decoded = decodedText(code);
  if (decoded === null) return null;
  if (!part) return { is: "place", code: decoded };
  return part === "history" || part === "qr" ? { is: part, code: decoded } : null;
}

function decodedText(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Where to sign in, coming back here. */
export const signInPath = (path: string): string => `/sign-in?next=${encodeURIComponent(path)}`;
