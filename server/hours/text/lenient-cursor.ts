import type { LenientToken } from "./lenient-tokens.ts";

/** Something that is not clear; the message says what was expected. */
export class Unclear extends Error {}

type Kind = LenientToken["kind"];

/** A place in the tokens; it only ever moves on. */
export class LenientCursor {
  readonly #tokens: readonly LenientToken[];
  #at = 0;

  constructor(tokens: readonly LenientToken[]) {
    this.#tokens = tokens;
  }

  peek(): LenientToken | undefined {
    return this.#tokens[this.#at];
  }

  /** The first token that is none of these. */
  peekPast(...kinds: Kind[]): LenientToken | undefined {
    let at = this.#at;
    for (let token = this.#tokens[at]; token && kinds.includes(token.kind); token = this.#tokens[at]) at++;
    return this.#tokens[at];
  }

  /** Past all of these, which are returned. */
  skip(...kinds: Kind[]): readonly LenientToken[] {
    const from = this.#at;
    for (let token = this.peek(); token && kinds.includes(token.kind); token = this.peek()) this.#at++;
    return this.#tokens.slice(from, this.#at);
  }

  take<K extends Kind>(kind: K): Extract<LenientToken, { kind: K }> | undefined {
    const token = this.peek();
    if (token?.kind !== kind) return undefined;
    this.#at++;
    return token as Extract<LenientToken, { kind: K }>;
  }

  unexpected(what: string): Unclear {
    const token = this.peek();
    return new Unclear(
      token
        ? `expected ${what}, got "${token.text}" at character ${token.at + 1}`
        : `expected ${what}, got the end`,
    );
  }
}
