type TypedArray = Float64Array | Int32Array | Uint8Array;

/** A typed array that grows as numbers are added, twice as large each time it is full. */
export class Growing<T extends TypedArray> {
  length = 0;
  #numbers: T;
  readonly #make: (length: number) => T;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#numbers = make(1024);
  }

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const larger = this.#make(2 * this.length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = value;
  }

  /** The numbers so far; a view, not a copy. */
  view(): T {
    return this.#numbers.subarray(0, this.length) as T;
  }
}

export const growingFloats = (): Growing<Float64Array> => new Growing((length) => new Float64Array(length));
export const growingIntegers = (): Growing<Int32Array> => new Growing((length) => new Int32Array(length));
export const growingBytes = (): Growing<Uint8Array> => new Growing((length) => new Uint8Array(length));
