import { SLOTS, type Slot } from "./question-words.ts";

/** A piece of the sentence: plain text, or the place of a word that can be changed with the signs that cling to it. */
export type SentencePart =
  | { readonly text: string }
  | { readonly slot: Slot; readonly before: string; readonly after: string };

const PIECES = /([“「（(]?\{\w+\}[”」）、，。？,.?)]*)/;
const WORD = /^(\D?)\{(\w+)\}(.*)$/;

/**
 * Takes a sentence with {slots} apart. Quotation marks around a slot and what ends a clause after it go with it, so that
 * no line begins with them. A slot that is none of ours stays text.
 */
export function sentenceParts(sentence: string): readonly SentencePart[] {
  return sentence.split(PIECES).flatMap((piece): SentencePart[] => {
    const [, before = "", name, after = ""] = WORD.exec(piece) ?? [];
    const slot = SLOTS.find((known) => known === name);
    if (slot) return [{ slot, before, after }];
    return piece === "" ? [] : [{ text: piece }];
  });
}
