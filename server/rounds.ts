interface Rounds {
  run: () => Promise<void>;
  /** Told of a failure; the next round tries again. */
  onError: (error: unknown) => void;
  everyMs: number;
}

/**
 * Runs now and then every so often, one round after the other.
 * @returns stop: waits for a round under way and starts no other
 */
export function startRounds({ run, onError, everyMs }: Rounds): () => Promise<void> {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const round = async (): Promise<void> => {
    try {
      await run();
    } catch (error) {
      onError(error);
    }
    if (isStopped) return;
    timer = setTimeout(() => {
      running = round();
    }, everyMs);
    // a process that has nothing else to do need not stay for this
    timer.unref();
  };
  let running = round();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}
