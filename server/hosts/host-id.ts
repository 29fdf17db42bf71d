import { expected } from "../errors.ts";

/** A host's id as the API writes it. @throws InputError for anything else. */
export function hostIdOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw expected("the id of a host", text);
  return Number(text);
}
