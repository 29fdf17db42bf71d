import type { Context } from "../context.ts";
import type { StreetNetworkType } from "./street-network.type.ts";

export async function allNetworks(_context: Context): Promise<StreetNetworkType[]> {
  throw new Error("not built yet");
}
