import { expected } from "./errors.ts";

/**
 * Text from a caller, trimmed.
 * @throws InputError when it is blank, over `most` characters, or holds control characters or half a character: neither
 * a NUL nor a lone surrogate can be stored.
 */
export function checkedText(name: string, text: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > most)
    throw expected(`${name} of 1 to ${most} characters`, text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(trimmed)) throw expected(`${name} without control characters`, text);
  if (/\p{Surrogate}/u.test(trimmed)) throw expected(`${name} of whole characters`, text);
  return trimmed;
}

/** @throws InputError unless `count` is a whole number from 1 to `most`. */
export function checkedFirst(count: number, most: number): number {
  if (!Number.isInteger(count) || count < 1 || count > most) throw expected(`first from 1 to ${most}`, count);
  return count;
}
