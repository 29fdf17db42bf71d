import { z } from "zod";
import { checkedEmail } from "../accounts/emails.ts";
import { MOST_PASSWORD } from "../accounts/passwords.ts";
import { InputError } from "../errors.ts";

const password = z.string().min(1).max(MOST_PASSWORD);
const Credentials = z.object({ email: z.string(), password });
const Passwords = z.object({ currentPassword: password, newPassword: z.string().max(10_000) });
/** A page of ours: one slash, so that it names no other host. */
const Path = z.object({ callbackURL: z.string().regex(/^\/(?![/\\])[^\s\\]{0,500}$/) }).partial();

/** What came is not repeated: it may hold a password. */
function read<T>(schema: z.ZodType<T>, body: unknown, meaning: string): T {
  const parsed = schema.safeParse(body ?? {});
  if (!parsed.success) throw new InputError(`expected ${meaning}, got something else`);
  return parsed.data;
}

/** @throws InputError */
export function credentialsIn(body: unknown): { email: string; password: string } {
  const meaning = `a JSON object with email and password, the latter up to ${MOST_PASSWORD} characters`;
  const given = read(Credentials, body, meaning);
  return { email: checkedEmail(given.email), password: given.password };
}

/** @throws InputError */
export function passwordsIn(body: unknown): { currentPassword: string; newPassword: string } {
  return read(Passwords, body, "a JSON object with currentPassword and newPassword");
}

/** Where to go after signing in. @throws InputError */
export function pathIn(body: unknown): string {
  return read(Path, body, "a JSON object with callbackURL, a path such as /host").callbackURL ?? "/";
}
