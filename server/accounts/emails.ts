import { expected } from "../errors.ts";

/** Demo sign-ins, and nobody else, are at this domain; the table's constraint says the same. `example` is nobody's. */
export const DEMO_DOMAIN = "demo.nuanyi.example";

export const isDemoEmail = (email: string): boolean => email.endsWith(`@${DEMO_DOMAIN}`);

const MOST = 254;

/**
 * An e-mail as accounts are known by it: trimmed, in lower case.
 * @throws InputError when it does not look like one
 */
export function checkedEmail(text: string): string {
  const email = text.trim().normalize("NFC").toLowerCase();
  if (email.length > MOST || !/^[a-z0-9._%+'-]{1,64}@([a-z0-9-]{1,63}\.)+[a-z]{2,63}$/.test(email))
    throw expected("an e-mail such as wang@example.org", text);
  return email;
}
