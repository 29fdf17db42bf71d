import type { Analyst } from "../coverage/analyst.ts";
import { NuanyiError } from "../errors.ts";
import { Thread } from "../threads/thread.ts";
import type { Plan, PlanProgress, PlanResult } from "./plan.ts";
import type { PlanThread } from "./prepared.ts";
import { runPlan } from "./run-plan.service.ts";
import type { RunnerSettings } from "./runner.ts";
import { finishRun, giveBackRun, type RunEnd, reportRun } from "./runs.queries.ts";

const BEAT_MS = 1000;
const FAILED =
  "expected an answer, but something went wrong on our side. It has been logged; ask for less, or try again";

/** One plan being worked on: says every second that it is, and how far, and asks whether to go on. */
export class Run {
  /** Settles when nothing more is done. */
  readonly over: Promise<void>;
  readonly #settings: RunnerSettings;
  readonly #analyst: Analyst;
  readonly #plan: Plan;
  readonly #of: { id: string; worker: string };
  readonly #thread: PlanThread = new Thread(new URL("./plan.thread.ts", import.meta.url));
  #progress: PlanProgress | null = null;
  /** What becomes of it: its end, or nothing more here, as it is given back or was taken away. */
  #fate: "FINISH" | "GIVE_BACK" | "LEAVE" = "FINISH";
  /** Somebody wants the best found so far. */
  #isStopping = false;
  #beating: Promise<void> = Promise.resolve();
  readonly #left = new AbortController();

  /** @param analyst prepares one plan at a time, and is closed where one is to end that it prepares */
  constructor(
    settings: RunnerSettings,
    { analyst, plan, worker }: { analyst: Analyst; plan: Plan; worker: string },
  ) {
    this.#settings = settings;
    this.#analyst = analyst;
    this.#plan = plan;
    this.#of = { id: plan.id, worker };
    this.over = this.#work();
  }

  /** Ends it and lets the plan wait again, as the process stops. */
  async giveBack(): Promise<void> {
    await this.#leave("GIVE_BACK");
    await this.over;
  }

  async #work(): Promise<void> {
    const { db, clock, onError } = this.#settings;
    const beats = setInterval(() => {
      this.#beating = this.#beating.then(() => this.#beat()).catch(onError);
    }, BEAT_MS);
    const end = await this.#answer();
    clearInterval(beats);
    await this.#beating;
    await this.#thread.close();
    const run = { ...this.#of, now: clock.now() };
    if (this.#fate === "FINISH") await finishRun(db, { ...run, end });
    if (this.#fate === "GIVE_BACK") await giveBackRun(db, run);
  }

  async #answer(): Promise<RunEnd> {
    const left = rejectedBy(this.#left.signal);
    try {
      return { result: await Promise.race([this.#run(), left]) };
    } catch (error) {
      if (error instanceof NuanyiError) return { failure: error.message };
      if (this.#isStopping) return { result: null };
      // a thread that was ended fails, and that is no fault
      if (this.#fate === "FINISH") this.#settings.onError(error);
      return { failure: FAILED };
    }
  }

  async #run(): Promise<PlanResult | null> {
    const { input, isDemo } = this.#plan;
    return runPlan(await this.#settings.baseOf({ isDemo }), input, {
      analyst: this.#analyst,
      thread: this.#thread,
      onProgress: (progress) => {
        this.#progress = progress;
      },
    });
  }

  async #beat(): Promise<void> {
    const { db, clock } = this.#settings;
    const told = await reportRun(db, { ...this.#of, now: clock.now(), progress: this.#progress });
    if (!told) await this.#leave("LEAVE");
    else if (told.stopRequested) await this.#stop();
  }

  /** The search ends with the best it has; while it is only being prepared there is none. */
  async #stop(): Promise<void> {
    this.#isStopping = true;
    this.#thread.askToStop();
    await this.#analyst.close();
  }

  async #leave(fate: "GIVE_BACK" | "LEAVE"): Promise<void> {
    this.#fate = fate;
    // what is under way for it fails at its next step, and nobody waits for that
    this.#left.abort(new Error("the run was left"));
    await Promise.all([this.#thread.close(), this.#analyst.close()]);
  }
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
