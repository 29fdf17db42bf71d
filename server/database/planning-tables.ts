import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { PlanInput, PlanProgress, PlanResult, PlanStatus } from "../plans/plan.ts";
import type { ScenarioChange } from "../scenarios/scenario.ts";

/** The tables that planners work with, as the migrations leave them. */
export interface PlanningTables {
  demand_sets: DemandSetsTable;
  demand_cells: DemandCellsTable;
  areas: AreasTable;
  unmet_searches: UnmetSearchesTable;
  street_networks: StreetNetworksTable;
  street_network_parts: StreetNetworkPartsTable;
  scenarios: ScenariosTable;
  plans: PlansTable;
}

/** Only SQL fragments read and write it. */
type Opaque = ColumnType<unknown, unknown, unknown>;
type Json<T> = ColumnType<T, string, string>;
type NullableJson<T> = ColumnType<T | null, string | null, string | null>;

/** Who made it; the name stays when the account is gone. */
interface Owned {
  owner_id: string | null;
  owner_name: string;
  is_demo: boolean;
  created_at: Date;
}

export interface DemandSetsTable extends Owned {
  id: GeneratedAlways<number>;
  code: string;
  name: string;
  source: string | null;
  resolution: number;
  is_hourly: boolean;
  cell_count: number;
  weight: number;
}

export interface DemandCellsTable {
  set_id: number;
  cell: string;
  weight: number;
  hourly: number[] | null;
}

export interface AreasTable extends Owned {
  id: GeneratedAlways<number>;
  code: string;
  name: string;
  boundary: Opaque;
}

export interface UnmetSearchesTable {
  cell: string;
  hour: number;
  /** YYYY-MM-DD, the first of the month, in UTC. */
  month: string;
  count: number;
}

export interface StreetNetworksTable {
  id: GeneratedAlways<number>;
  name: string;
  source: string;
  digest: string;
  imported_at: Date;
  nodes: number;
  edges: number;
  metres: number;
  west: number;
  south: number;
  east: number;
  north: number;
  /** The drivers give a bigint as text. */
  bytes: ColumnType<string, number, number>;
}

export interface StreetNetworkPartsTable {
  network_id: number;
  part: number;
  data: Uint8Array;
}

export interface ScenariosTable extends Owned {
  id: string;
  name: string;
  note: string | null;
  changes: Json<ScenarioChange[]>;
  view: string | null;
  version: number;
  updated_at: Date;
}

export interface PlansTable extends Owned {
  id: string;
  input: Json<PlanInput>;
  status: PlanStatus;
  progress: NullableJson<PlanProgress>;
  result: NullableJson<PlanResult>;
  failure: string | null;
  stop_requested: Generated<boolean>;
  worker: string | null;
  seen_at: Date | null;
  attempts: Generated<number>;
  started_at: Date | null;
  finished_at: Date | null;
}
