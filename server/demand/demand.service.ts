import type { Context } from "../context.ts";
import type { DemandSetType } from "./demand.type.ts";

export async function allDemandSets(_context: Context): Promise<DemandSetType[]> {
  throw new Error("not built yet");
}

export async function removeDemandSet(_context: Context, _code: string): Promise<string> {
  throw new Error("not built yet");
}
