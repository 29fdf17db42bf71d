import { registerEnumType } from "type-graphql";

/** Registers words as a GraphQL enum, each with its description; in the schema they stand in capitals. */
export function graphqlEnum<Word extends string>(
  name: string,
  description: string,
  words: Record<Word, string>,
): Record<string, Word> {
  const entries = Object.entries<string>(words);
  const members = Object.fromEntries(entries.map(([word]) => [word.toUpperCase(), word as Word]));
  const valuesConfig = Object.fromEntries(
    entries.map(([word, text]) => [word.toUpperCase(), { description: text }]),
  );
  registerEnumType(members, { name, description, valuesConfig });
  return members;
}
