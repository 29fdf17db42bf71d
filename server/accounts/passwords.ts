import { hashPassword as hash, verifyPassword as verify } from "better-auth/crypto";
import { InputError } from "../errors.ts";

const FEWEST = 10;
/** Longer ones would make a hash a way to keep the server busy. */
export const MOST_PASSWORD = 128;

/**
 * Refuses a password that is too short, too long or the account's own e-mail. No rule on kinds of characters: they make
 * passwords forgotten, not strong.
 * @throws InputError that does not repeat the password
 */
export function checkPassword(password: string, email: string): void {
  const length = [...password.normalize("NFKC")].length;
  if (length < FEWEST)
    throw new InputError(`expected a password of at least ${FEWEST} characters, got ${length}`);
  // as better-auth and the routes count: what they would not take at a sign-in must not become a password
  const most = Math.max(length, password.length);
  if (most > MOST_PASSWORD)
    throw new InputError(`expected a password of at most ${MOST_PASSWORD} characters, got ${most}`);
  if (isPartOfEmail(password, email)) throw new InputError("expected a password other than the e-mail");
}

function isPartOfEmail(password: string, email: string): boolean {
  const [given, known] = [password.trim().toLowerCase(), email.toLowerCase()];
  return given === known || given === known.split("@", 1)[0];
}

/** scrypt (N 16384, r 16, p 1) with a salt of its own, off the main thread. */
export const hashPassword = (password: string): Promise<string> => hash(password);

export const verifyPassword = (given: { hash: string; password: string }): Promise<boolean> => verify(given);
