export type JsonProblem = "empty" | "notJson" | "noYear" | "noDays" | "tooLong";

/** Characters; a year takes some 4,000. */
const MOST = 100_000;

/** Why a text cannot be a year's official list, as far as can be said without asking the server; null: it may be one. */
export function jsonProblem(text: string): JsonProblem | null {
  if (text.trim() === "") return "empty";
  if (text.length > MOST) return "tooLong";
  const value = parsed(text);
  if (typeof value !== "object" || value === null) return "notJson";
  if (!("year" in value) || typeof value.year !== "number") return "noYear";
  return "days" in value && Array.isArray(value.days) ? null : "noDays";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
