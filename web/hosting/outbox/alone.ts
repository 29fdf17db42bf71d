let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one after another, over all tabs where the browser has locks. Without them, or on plain http, within this page:
 * two tabs may then send the same edit, which its key makes harmless.
 */
export async function alone<Result>(run: () => Promise<Result>): Promise<Result> {
  const { locks } = navigator as { locks?: LockManager };
  if (locks) return (await locks.request("nuanyi.outbox", run)) as Result;
  const turn = last.then(run, run);
  last = turn.catch(() => undefined);
  return turn;
}
