import "reflect-metadata";
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { printedSchema } from "./schema.ts";

/*
 * npm run schema: writes schema/schema.graphql from the code.
 * npm run check:schema: fails when the committed one differs.
 */
const file = resolve(import.meta.dirname, "../../schema/schema.graphql");
const printed = printedSchema();

if (process.argv.includes("--check")) {
  const committed = await readFile(file, "utf8");
  if (committed !== printed) {
    process.stderr.write(
      "schema/schema.graphql differs from the code: run `npm run schema` and review the change.\n",
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(file, printed);
  process.stdout.write("schema/schema.graphql written.\n");
}
