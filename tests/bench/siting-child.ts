import { Improver } from "../../server/siting/mclp/improve.ts";
import { reduce } from "../../server/siting/mclp/reduce.ts";
import { solveMclp } from "../../server/siting/mclp/solve.ts";
import { gapOf } from "../../server/siting/search.ts";
import { solveByHighsAlone } from "./siting-highs.ts";
import { uniformInstance } from "./siting-instances.ts";
import type { SitingRequest, SitingResult } from "./siting-run.ts";

const clock = (): number => performance.now() / 1000;

/** One question in a process of its own, so that its memory can be told: the request as JSON, the result on stdout. */
async function main(request: SitingRequest): Promise<void> {
  process.stdout.write(JSON.stringify(await answer(request)));
}

async function answer({ question, solver, seconds, enough }: SitingRequest): Promise<SitingResult> {
  const instance = uniformInstance(question);
  const began = clock();
  if (solver === "HIGHS") {
    const { objective = 0, bound = 0 } = await solveByHighsAlone(instance, seconds);
    return { objective, bound, seconds: clock() - began };
  }
  if (solver === "SWAP") {
    const never = () => false;
    const { objective } = new Improver(reduce(instance, never), never);
    return { objective, bound: 0, seconds: clock() - began };
  }
  let enoughSeconds: number | undefined;
  const solution = await solveMclp(instance, {
    seconds,
    clock,
    shouldStop: () => false,
    onProgress: (progress) => {
      if (gapOf(progress) <= enough) enoughSeconds ??= progress.seconds;
    },
  });
  if (solution.gap <= enough) enoughSeconds ??= solution.seconds;
  const { objective, bound } = solution;
  return {
    objective,
    bound,
    seconds: solution.seconds,
    ...(enoughSeconds !== undefined && { enoughSeconds }),
  };
}

main(JSON.parse(process.argv[2] ?? "")).catch((error) => {
  console.error(error);
  process.exit(1);
});
