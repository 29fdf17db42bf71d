import { expected, InputError } from "../errors.ts";

/*
 * Checks of single values from outside. Each takes the path of the value, for the message, and throws InputError:
 * `week[0][1].to: expected whole minutes from 541 to 1980, got 10`.
 */

const LONGEST_TEXT = 200;

export function optionalText(value: unknown, path: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  // neither a NUL nor half a character can be stored in jsonb
  if (typeof value !== "string" || value.length > LONGEST_TEXT || /[\0\p{Surrogate}]/u.test(value))
    throw at(path, expected(`text of at most ${LONGEST_TEXT} characters`, value));
  return value;
}

export function integer(value: unknown, path: string, min: number, max: number, what: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < min || value > max)
    throw at(path, expected(`${what} from ${min} to ${max}`, value));
  return value;
}

export function list<T>(
  value: unknown,
  path: string,
  max: number,
  check: (item: unknown, path: string) => T,
): T[] {
  if (!Array.isArray(value)) throw at(path, expected("a list", value));
  if (value.length > max) throw at(path, expected(`at most ${max}`, value.length));
  return value.map((item, i) => check(item, `${path}[${i}]`));
}

export function object(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw at(path, expected("an object", value));
  return value as Record<string, unknown>;
}

/** A misspelt key must not pass as one that was left out. */
export function onlyKeys(value: Record<string, unknown>, path: string, keys: string[]): void {
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw at(path, expected(`only ${keys.join(", ")}`, unknown));
}

export function at(path: string, error: InputError): InputError {
  return new InputError(`${path}: ${error.message}`);
}
