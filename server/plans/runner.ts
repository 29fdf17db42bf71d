import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Clock } from "../clock.ts";
import type { AnalysisBase } from "../coverage/analysis.ts";
import { Analyst } from "../coverage/analyst.ts";
import type { Listen } from "../database/connection.ts";
import type { Database } from "../database/tables.ts";
import { startRounds } from "../rounds.ts";
import { CHANNEL } from "./plans.queries.ts";
import { Run } from "./run.ts";
import { claimPlan, giveBackRun, reviveLost } from "./runs.queries.ts";

/** How often it looks for what waits, and for what another process left: a notification may have been lost. */
const ROUND_MS = 5000;
/** A worker that was not seen for as long is gone. */
const LOST_MS = 30_000;

export interface RunnerSettings {
  db: Kysely<Database>;
  listen: Listen;
  clock: Clock;
  /** What an analysis is made with, for an account of the demo or not. */
  baseOf(viewer: AnalysisBase["viewer"]): Promise<AnalysisBase>;
  /** Told of what is nobody's fault who asked; the runner goes on. */
  onError(error: unknown): void;
}

/**
 * Works on plans, one at a time, as long as there are any that wait; several processes may on the same database.
 * @returns stop: a plan under way is given back, for another process or the next start
 */
export async function startRunner(settings: RunnerSettings): Promise<() => Promise<void>> {
  const { db, listen, clock, onError } = settings;
  const worker = randomUUID();
  // its own, so that whoever looks at coverage never waits for what a plan needs
  const analyst = new Analyst();
  let run: Run | undefined;
  let isStopping = false;

  const workOff = async (): Promise<void> => {
    const now = clock.now();
    await reviveLost(db, { notSeenSince: new Date(now.getTime() - LOST_MS), now });
    while (!isStopping) {
      const plan = await claimPlan(db, { worker, now: clock.now() });
      if (!plan) return;
      if (isStopping) return giveBackRun(db, { id: plan.id, worker, now: clock.now() });
      run = new Run(settings, { analyst, plan, worker });
      await run.over.finally(() => {
        run = undefined;
      });
    }
  };
  let working = Promise.resolve();
  const wake = (): Promise<void> => {
    working = working.then(workOff).catch(onError);
    return working;
  };

  const stopListening = await listen(CHANNEL, wake, wake);
  const stopRounds = startRounds({ run: wake, onError, everyMs: ROUND_MS });
  return async () => {
    isStopping = true;
    await stopListening();
    await run?.giveBack();
    await stopRounds();
    await working;
    await analyst.close();
  };
}
