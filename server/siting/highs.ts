import loadHighs, { type Highs, type HighsCallbackMap, type Model } from "highs";

/**
 * A linear program, or an integer one: `cost · x` as little or as much as possible, `lower <= x <= upper` column by
 * column and `rowLower <= A x <= rowUpper` row by row. Infinity where there is no bound.
 */
export interface LinearModel {
  sense: "MINIMIZE" | "MAXIMIZE";
  cost: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  /** By column, 1 where only whole numbers will do; absent where any number does everywhere. */
  isInteger?: Uint8Array;
  rowLower: Float64Array;
  rowUpper: Float64Array;
  /** Row i of A: `value[k]` in column `column[k]` for k from `rowStart[i]` up to `rowStart[i + 1]`. */
  rowStart: Int32Array;
  column: Int32Array;
  value: Float64Array;
}

export interface HighsOptions {
  seconds: number;
  /** Relative distance between solution and bound at which it is good enough. */
  gap: number;
  /** A solution to start from, by column. */
  start?: Float64Array;
  /** Asked often; true ends the search. */
  shouldStop?: () => boolean;
  /** Told the bound of an integer model (infinite at first), and each better solution by column; undefined where only the bound moved. */
  onProgress?: (bound: number, columns: Float64Array | undefined) => void;
}

export interface HighsResult {
  /** LIMIT: out of time, stopped, or out of memory. */
  status: "OPTIMAL" | "INFEASIBLE" | "UNBOUNDED" | "LIMIT";
  /** Of `columns`. */
  objective?: number;
  /** No solution is better, but for the solver's tolerance (1e-6 relative): the caller rounds outwards. */
  bound?: number;
  /** The best solution found; within 1e-6 of whole numbers where those are asked for. */
  columns?: Float64Array;
  /** What one unit more on each row's right side would be worth; of linear programs solved to the end. */
  rowDuals?: Float64Array;
}

/**
 * Solves a model with HiGHS (Huangfu and Hall 2018) in WebAssembly, blocking its thread meanwhile. Each call has an
 * instance of its own: such memory never shrinks, and a solver that ran out of it cannot be used again.
 * @throws when the model is refused
 */
export async function solveWithHighs(model: LinearModel, options: HighsOptions): Promise<HighsResult> {
  const highs = await loadHighs();
  const solver = highs.createModel();
  passTo(solver, highs, model);
  solver.options.set({ output_flag: false, time_limit: Math.max(options.seconds, 0) });
  solver.options.set({ mip_rel_gap: options.gap, mip_abs_gap: 0 });
  if (options.start) solver.setSolution({ colValue: options.start });
  const seen: HighsResult = { status: "LIMIT" };
  try {
    const { modelStatus } = solver.run(callbacks(highs, options, seen));
    return model.isInteger
      ? integerResult(highs, solver, modelStatus, seen)
      : linearResult(highs, solver, modelStatus);
  } catch (error) {
    if (!ranOutOfMemory(error)) throw error;
    return seen;
  }
}

function passTo(solver: Model, highs: Highs, model: LinearModel): void {
  const [numCols, numRows] = [model.cost.length, model.rowLower.length];
  solver.passModel({
    numCols,
    numRows,
    sense: highs.constants.objectiveSense[model.sense === "MAXIMIZE" ? "maximize" : "minimize"],
    colCost: model.cost,
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.rowLower,
    rowUpper: model.rowUpper,
    matrix: {
      format: "csr",
      numRows,
      numCols,
      starts: model.rowStart,
      indices: model.column,
      values: model.value,
    },
    ...(model.isInteger && { integrality: Int32Array.from(model.isInteger) }),
  });
}

/** Keeps in `seen` what there is to say if the memory runs out. */
function callbacks(highs: Highs, options: HighsOptions, seen: HighsResult): HighsCallbackMap {
  const { callbackType } = highs.constants;
  const stopIfAsked = (event: { interrupt(): void }): undefined => {
    if (options.shouldStop?.()) event.interrupt();
  };
  const note = (bound: number | undefined, columns?: Float64Array): undefined => {
    if (bound === undefined) return;
    if (Number.isFinite(bound)) seen.bound = bound;
    options.onProgress?.(bound, columns);
  };
  return {
    [callbackType.simplexInterrupt]: stopIfAsked,
    [callbackType.ipmInterrupt]: stopIfAsked,
    [callbackType.mipInterrupt](event) {
      note(event.data.mip_dual_bound);
      stopIfAsked(event);
    },
    [callbackType.mipImprovingSolution]({ data }) {
      if (!data.mip_solution) return;
      seen.columns = data.mip_solution;
      if (data.objective_function_value !== undefined) seen.objective = data.objective_function_value;
      note(data.mip_dual_bound, data.mip_solution);
    },
  };
}

function integerResult(highs: Highs, solver: Model, status: number, seen: HighsResult): HighsResult {
  const { modelStatus } = highs.constants;
  if (status === modelStatus.infeasible) return { status: "INFEASIBLE" };
  if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible)
    return { status: "UNBOUNDED" };
  const bound = Number(solver.info.get("mip_dual_bound"));
  return {
    status: status === modelStatus.optimal ? "OPTIMAL" : "LIMIT",
    ...(Number.isFinite(bound) ? { bound } : seen.bound !== undefined && { bound: seen.bound }),
    ...(hasSolution(highs, solver) && {
      objective: solver.getObjectiveValue(),
      columns: solver.getSolution().colValue,
    }),
  };
}

function linearResult(highs: Highs, solver: Model, status: number): HighsResult {
  const { modelStatus } = highs.constants;
  if (status === modelStatus.infeasible) return { status: "INFEASIBLE" };
  if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible)
    return { status: "UNBOUNDED" };
  if (status !== modelStatus.optimal) return { status: "LIMIT" };
  const objective = solver.getObjectiveValue();
  const { colValue, rowDual } = solver.getSolution();
  return { status: "OPTIMAL", objective, bound: objective, columns: colValue, rowDuals: rowDual };
}

const hasSolution = (highs: Highs, solver: Model): boolean =>
  solver.info.get("primal_solution_status") === highs.constants.solutionStatus.feasible;

/** What reaches JavaScript when an allocation fails: an abort or a trap of WebAssembly, or a C++ exception that nobody caught. */
function ranOutOfMemory(error: unknown): boolean {
  return error instanceof WebAssembly.RuntimeError;
}
