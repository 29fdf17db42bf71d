import { InputError } from "../errors.ts";

/** The text of one feature and the line of the file that it starts on. */
export interface FeatureText {
  line: number;
  text: string;
}

/** A boundary may be long; with a limit, memory stays bounded whatever the file's size. */
const LONGEST_FEATURE = 20_000_000;

/**
 * Cuts a GeoJSON FeatureCollection into its features without holding the file: follows strings and brackets
 * only, so what a feature says is for JSON.parse to judge.
 * @param longest characters of a feature; about, as the file comes in pieces
 * @throws InputError where there is no top-level array "features", or the file ends too early
 */
export async function* readFeatures(
  bytes: AsyncIterable<Uint8Array>,
  longest = LONGEST_FEATURE,
): AsyncGenerator<FeatureText> {
  const decoder = new TextDecoder();
  const cutter = new FeatureCutter(longest);
  for await (const chunk of bytes) yield* cutter.take(decoder.decode(chunk, { stream: true }));
  yield* cutter.take(decoder.decode());
  cutter.finish();
}

const QUOTE = 34;
const BACKSLASH = 92;
const LINE_FEED = 10;
const OPEN = new Set([123, 91]);
const CLOSE = new Set([125, 93]);

class FeatureCutter {
  #line = 1;
  /** How many brackets are open; the collection is 1, its features' array 2, a feature 3. */
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The last string of the collection itself: the key when its value begins. */
  #key = "";
  #inFeatures = false;
  #foundFeatures = false;
  /** Text of the feature so far, and the line it began on; undefined between features. */
  #feature: { line: number; parts: string[]; length: number } | undefined;
  readonly #longest: number;

  constructor(longest: number) {
    this.#longest = longest;
  }

  *take(text: string): Generator<FeatureText> {
    let start = 0;
    for (let at = 0; at < text.length; at++) {
      const char = text.charCodeAt(at);
      if (char === LINE_FEED) this.#line++;
      if (this.#inString) this.#readString(char);
      else if (char === QUOTE) {
        this.#inString = true;
        if (this.#depth === 1) this.#key = "";
      } else if (OPEN.has(char)) {
        if (this.#opens()) start = at;
      } else if (CLOSE.has(char) && this.#closes()) {
        yield this.#cut(text.slice(start, at + 1));
      }
    }
    if (this.#feature) this.#keep(this.#feature, text.slice(start));
  }

  finish(): void {
    if (!this.#foundFeatures)
      throw new InputError('expected a GeoJSON FeatureCollection with an array "features", got none');
    if (this.#depth !== 0 || this.#inString)
      throw new InputError(
        `line ${this.#line}: expected the end of the FeatureCollection, got the end of the file`,
      );
  }

  #readString(char: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (char === BACKSLASH) this.#escaped = true;
    else if (char === QUOTE) this.#inString = false;
    else if (this.#depth === 1) this.#key += String.fromCharCode(char);
  }

  /** True where a feature begins. */
  #opens(): boolean {
    this.#depth++;
    if (this.#depth === 2 && this.#key === "features") this.#inFeatures = this.#foundFeatures = true;
    if (this.#depth !== 3 || !this.#inFeatures) return false;
    this.#feature = { line: this.#line, parts: [], length: 0 };
    return true;
  }

  /** True where a feature ends. */
  #closes(): boolean {
    this.#depth--;
    if (this.#depth < 0) throw new InputError(`line ${this.#line}: expected JSON, got a bracket too many`);
    if (this.#depth === 1) this.#inFeatures = false;
    return this.#depth === 2 && this.#feature !== undefined;
  }

  #cut(rest: string): FeatureText {
    const { line, parts } = this.#feature ?? { line: this.#line, parts: [] };
    this.#feature = undefined;
    return { line, text: [...parts, rest].join("") };
  }

  #keep(feature: { line: number; parts: string[]; length: number }, part: string): void {
    feature.length += part.length;
    if (feature.length > this.#longest)
      throw new InputError(`line ${feature.line}: expected a feature of at most ${this.#longest} characters`);
    feature.parts.push(part);
  }
}
