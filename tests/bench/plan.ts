/** A node of EXPLAIN (FORMAT JSON), as far as we read it. */
export interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  Plans?: PlanNode[];
}

/** The node and all below it. */
export function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** Whether any part reads a whole table row by row. */
export function scansWhole(plan: PlanNode, table: string): boolean {
  return nodesOf(plan).some(
    (node) => node["Node Type"].endsWith("Seq Scan") && node["Relation Name"] === table,
  );
}

/** The indexes that a plan reads whose names begin with a table's, without repetition. */
export function indexesOf(plan: PlanNode, table: string): string[] {
  const names = nodesOf(plan).map((node) => node["Index Name"] ?? "");
  return [...new Set(names.filter((name) => name.startsWith(`${table}_`)))];
}
