import { expected, InputError } from "../errors.ts";

/** How a field's value is written (https://protobuf.dev/programming-guides/encoding). */
const VARINT = 0;
const FIXED_64 = 1;
const BYTES = 2;
const FIXED_32 = 5;

/** A varint of 64 bits has at most this many bytes. */
const LONGEST_VARINT = 10;

/**
 * Reads one message of Protocol Buffers field by field, and never past its end:
 * `while (reader.next()) if (reader.field === 1) …reader.varint()`; what is not read is skipped.
 * @throws InputError where the bytes are no such message
 */
export class MessageReader {
  /** Number of the field that `next` found. */
  field = 0;
  #wire = 0;
  #isRead = true;
  #position: number;
  readonly #bytes: Uint8Array;
  readonly #end: number;

  constructor(bytes: Uint8Array, from = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.#position = from;
    this.#end = end;
  }

  /** Whether values of a packed list are left. */
  get hasMore(): boolean {
    return this.#position < this.#end;
  }

  /** Goes to the next field; false at the end of the message. */
  next(): boolean {
    if (!this.#isRead) this.#skip();
    if (!this.hasMore) return false;
    const key = this.unsigned();
    this.field = Math.floor(key / 8);
    this.#wire = key % 8;
    this.#isRead = false;
    return true;
  }

  /** The field's number, >= 0; exact below 2^53. */
  varint(): number {
    this.#claim(VARINT);
    return this.unsigned();
  }

  /** The field's number as two's complement of 64 bits: how `int64` holds negative ones. */
  int64(): number {
    const value = this.varint();
    return value < 2 ** 63 ? value : value - 2 ** 64;
  }

  /** The field's zigzag number. */
  zigzag(): number {
    this.#claim(VARINT);
    return this.signed();
  }

  /** The field's bytes, not copied. */
  bytes(): Uint8Array {
    const from = this.#claimBytes();
    return this.#bytes.subarray(from, this.#position);
  }

  /** The field as a message of its own, or as a packed list that `unsigned` and `signed` take from. */
  message(): MessageReader {
    const from = this.#claimBytes();
    return new MessageReader(this.#bytes, from, this.#position);
  }

  text(): string {
    return Buffer.from(this.bytes()).toString("utf8");
  }

  /** Next zigzag number of a packed list. */
  signed(): number {
    const value = this.unsigned();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** Next number of a packed list. */
  unsigned(): number {
    let value = 0;
    let factor = 1;
    for (let read = 0; read < LONGEST_VARINT; read++) {
      if (this.#position >= this.#end)
        throw new InputError("expected a number within its message, got the end");
      const byte = this.#bytes[this.#position++] ?? 0;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 0x80;
    }
    throw new InputError(`expected a number of at most ${LONGEST_VARINT} bytes, got a longer one`);
  }

  #claim(wire: number): void {
    if (this.#wire !== wire) throw expected(`field ${this.field} of wire type ${wire}`, this.#wire);
    this.#isRead = true;
  }

  #claimBytes(): number {
    this.#claim(BYTES);
    return this.#advance(this.unsigned());
  }

  #skip(): void {
    this.#isRead = true;
    if (this.#wire === VARINT) this.unsigned();
    else if (this.#wire === BYTES) this.#advance(this.unsigned());
    else if (this.#wire === FIXED_64) this.#advance(8);
    else if (this.#wire === FIXED_32) this.#advance(4);
    else throw expected(`field ${this.field} of wire type 0, 1, 2 or 5`, this.#wire);
  }

  /** Moves on by `count` bytes; gives where they begin. */
  #advance(count: number): number {
    const from = this.#position;
    if (count > this.#end - from)
      throw expected(`at most ${this.#end - from} bytes for field ${this.field}`, count);
    this.#position = from + count;
    return from;
  }
}
