import { SLOTS, type Slot } from "./question-words.ts";

/** A piece of the sentence: plain text, or the place of a word that can be changed. */
export type SentencePart = { readonly text: string } | { readonly slot: Slot };

/** Takes a sentence with {slots} apart. A slot that is none of ours stays text. */
export function sentenceParts(sentence: string): readonly SentencePart[] {
  return sentence.split(/(\{\w+\})/).flatMap((piece): SentencePart[] => {
    const slot = SLOTS.find((known) => piece === `{${known}}`);
    if (slot) return [{ slot }];
    return piece === "" ? [] : [{ text: piece }];
  });
}
