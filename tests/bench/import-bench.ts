import type { Dataset } from "./dataset.ts";
import { runProgram } from "./program.ts";
import type { Line } from "./report.ts";

const CLI = "server/imports/import.cli.ts";

/** The import of a dataset into an empty database by the command that people run. */
export async function importDataset(
  { districtsFile, placesFile, count }: Dataset,
  databaseUrl: string,
): Promise<{ seconds: number; peakBytes: number }> {
  const env = { DATABASE_URL: databaseUrl };
  await runProgram(CLI, { args: ["districts", districtsFile], env });
  const { output, ...used } = await runProgram(CLI, { args: ["places", placesFile], env });
  if (!output.includes(`created ${count},`))
    throw new Error(`expected an import that creates ${count} places, got: ${output.trim()}`);
  return used;
}

export function importLines(
  count: number,
  { seconds, peakBytes }: { seconds: number; peakBytes: number },
): Line[] {
  const what = `import of ${count.toLocaleString("en")} places`;
  return [
    { id: "importSeconds", what, value: seconds, unit: "s", target: { atMost: 60 } },
    {
      id: "importPeakMemory",
      what: `${what}, memory at most`,
      value: peakBytes / 1e6,
      unit: "MB",
      target: { atMost: 500 },
    },
  ];
}
