import type { Context } from "../context.ts";
import type { PlanInput } from "./plan.ts";
import type { PlanType } from "./plan.type.ts";

const notYet = (): never => {
  throw new Error("not built yet");
};

export async function somePlans(_context: Context, _first: number): Promise<PlanType[]> {
  return notYet();
}
export async function planById(_context: Context, _id: string): Promise<PlanType | null> {
  return notYet();
}
export async function suggestPlaces(_context: Context, _input: PlanInput): Promise<PlanType> {
  return notYet();
}
export async function stopPlan(_context: Context, _id: string): Promise<PlanType> {
  return notYet();
}
export async function removePlan(_context: Context, _id: string): Promise<string> {
  return notYet();
}
