import type { Token } from "./osm-tokens.ts";

/** Something that we do not understand; the message is the reason. */
export class OsmError extends Error {}

/** A place in the tokens. It only ever moves on, so reading a text takes linear time. */
export class Cursor {
  #at = 0;
  constructor(readonly tokens: readonly Token[]) {}

  /** The token `offset` places on; undefined past the end. */
  peek(offset = 0): Token | undefined {
    return this.tokens[this.#at + offset];
  }

  get isAtEnd(): boolean {
    return this.#at >= this.tokens.length;
  }

  skip(tokens = 1): void {
    this.#at += tokens;
  }

  sees(sign: string, offset = 0): boolean {
    const token = this.peek(offset);
    return token?.kind === "sign" && token.text === sign;
  }

  takeSign(sign: string): boolean {
    const found = this.sees(sign);
    if (found) this.skip();
    return found;
  }

  takeWord(text: string): boolean {
    const token = this.peek();
    const found = token?.kind === "word" && token.text === text;
    if (found) this.skip();
    return found;
  }

  /** What the word at `offset` stands for, if it is one of these. */
  wordAt(words: ReadonlyMap<string, number>, offset = 0): number | undefined {
    const token = this.peek(offset);
    return token?.kind === "word" ? words.get(token.text) : undefined;
  }

  /** What a word stands for, if it is one of these. */
  takeOf(words: ReadonlyMap<string, number>): number | undefined {
    const found = this.wordAt(words);
    if (found !== undefined) this.skip();
    return found;
  }

  /** A number within bounds. @throws OsmError for anything else. */
  takeNumber(what: string, min: number, max: number): number {
    const token = this.peek();
    if (token?.kind !== "number" || token.value < min || token.value > max) throw this.unexpected(what);
    this.skip();
    return token.value;
  }

  /** A comma, if what follows it continues a list. */
  takeCommaBefore(continues: (next: Token) => boolean): boolean {
    const next = this.peek(1);
    const found = this.sees(",") && next !== undefined && continues(next);
    if (found) this.skip();
    return found;
  }

  /** Whether a time of day begins at `offset`; in `Sep 30: 10:00` the first colon only ends the date. */
  seesClock(offset = 0): boolean {
    const isNumber = (at: number) => this.peek(at)?.kind === "number";
    return (
      isNumber(offset) && this.sees(":", offset + 1) && isNumber(offset + 2) && !this.sees(":", offset + 3)
    );
  }

  unexpected(what: string): OsmError {
    const token = this.peek();
    if (token === undefined) return new OsmError(`expected ${what}, got the end`);
    const text = token.kind === "number" ? token.value : token.text;
    return new OsmError(`expected ${what}, got "${text}" at character ${token.at + 1}`);
  }
}
