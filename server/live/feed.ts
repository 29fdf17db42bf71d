import { type Change, joined } from "./change.ts";
import { Follower } from "./follower.ts";

/** Milliseconds in which a burst of edits becomes one change. */
const GATHER_MS = 100;
/** Milliseconds: a page has asked for what it shows at most this long before it starts to follow. */
const RECENT_MS = 10_000;

/**
 * What changes, for everybody in this process who follows. Followers get what changed in the last seconds at once:
 * their page may have asked for its places just before that.
 */
export class ChangeFeed {
  readonly #followers = new Set<Follower>();
  #gathered: Change | undefined;
  #gathering: NodeJS.Timeout | undefined;
  /** Changes of the last `RECENT_MS` at least, and of twice as long at most. */
  #recent: [current: Change | undefined, before: Change | undefined] = [undefined, undefined];
  readonly #turning = setInterval(() => {
    this.#recent = [undefined, this.#recent[0]];
  }, RECENT_MS).unref();
  #isClosed = false;

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** How many follow at present. */
  get size(): number {
    return this.#followers.size;
  }

  publish(change: Change): void {
    if (this.#isClosed) return;
    this.#gathered = joined(this.#gathered, change);
    this.#gathering ??= setTimeout(() => this.#deliver(), GATHER_MS);
  }

  /** The changes from now on, for one reader; those it has not read yet are joined into one. */
  follow(): AsyncIterableIterator<Change> {
    const follower = new Follower(() => this.#followers.delete(follower));
    if (this.#isClosed) follower.end();
    else this.#followers.add(follower);
    for (const recent of this.#recent) if (recent) follower.tell(recent);
    return follower;
  }

  /** Ends every follower; nothing is told any more. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#gathering);
    clearInterval(this.#turning);
    for (const follower of this.#followers) follower.end();
  }

  #deliver(): void {
    const change = this.#gathered;
    this.#gathering = undefined;
    this.#gathered = undefined;
    if (change === undefined) return;
    this.#recent[0] = joined(this.#recent[0], change);
    for (const follower of this.#followers) follower.tell(change);
  }
}
