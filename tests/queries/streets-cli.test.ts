import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyTarget, startCli } from "../support/cli.ts";
import { osmFile } from "../support/osm-file.ts";
import { nodeAt, way } from "../support/streets.ts";
import { temporaryFolder } from "../support/temporary.ts";

const FILE = osmFile([nodeAt(0, 0, 0), nodeAt(1, 10, 0)], [way("residential", [0, 1])]);
const SUMMARY = "ways 1, nodes 2, edges 1, 0.9 km, 0.0 MB\n";

test("streets are imported under the file's name or another, tried, refused when broken, and removed", async () => {
  const folder = await temporaryFolder();
  const [file, broken] = [join(folder, "beijing.osm.pbf"), join(folder, "broken.osm.pbf")];
  await writeFile(file, FILE);
  await writeFile(broken, FILE.subarray(0, -1));
  const target = await emptyTarget();
  const run = (...args: string[]) => startCli("imports/import", target, ...args).result;

  expect(await run("streets", file)).toMatchObject({ out: `kept: beijing, ${SUMMARY}`, code: 0 });
  expect(await run("streets", file, "--name", "北京", "--dry-run")).toEqual({
    ...{ out: `not kept: 北京, ${SUMMARY}`, code: 0 },
    err: "dry run: nothing was changed\n",
  });
  expect(await run("streets", broken, "--name", "beijing")).toEqual({
    ...{ out: "", code: 1 },
    err: `expected a file of at least ${FILE.length} bytes, got ${FILE.length - 1}\n`,
  });
  expect(await run("streets", join(folder, "missing.osm.pbf"))).toMatchObject({
    ...{ out: "", code: 1 },
    err: expect.stringContaining("expected a file that can be read"),
  });
  expect(await run("remove-streets", "北京")).toMatchObject({
    err: 'expected the name of a street network, got "北京"\n',
  });
  expect(await run("remove-streets", "beijing")).toMatchObject({ out: "removed: beijing\n", code: 0 });
});
