import type { Context } from "../context.ts";
import type { ScenarioInput, ScenarioType } from "./scenario.type.ts";

export async function someScenarios(_context: Context, _first: number): Promise<ScenarioType[]> {
  throw new Error("not built yet");
}

export async function scenarioById(_context: Context, _id: string): Promise<ScenarioType | null> {
  throw new Error("not built yet");
}

export async function saveScenario(_context: Context, _scenario: ScenarioInput): Promise<ScenarioType> {
  throw new Error("not built yet");
}

export async function changeScenario(
  _context: Context,
  _change: { id: string; expectedVersion: number; scenario: ScenarioInput },
): Promise<ScenarioType> {
  throw new Error("not built yet");
}

export async function removeScenario(_context: Context, _id: string): Promise<string> {
  throw new Error("not built yet");
}
