import { execFileSync } from "node:child_process";
import { type FileHandle, open, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { connect } from "../../server/database/connect.ts";
import { emptyTarget, type Settings, startCli } from "../support/cli.ts";
import { temporaryFolder } from "../support/temporary.ts";

const HEADER = "code,name,kind,lat,lon,address,district_code,host,phone,access,amenities,opening_hours";
const PLACES = `${HEADER}
A,驿站甲,REST_STATION,39.9,116.4,路1号,110101,富商市场,,WALK_IN,KETTLE:ABSENT;WIFI,Mo-Su 09:00-18:00
B,"驿站""乙""",SERVICE_CENTRE,39.91,116.41,,,,'+86 10,,,24/7
`;
const DISTRICTS = JSON.stringify({
  type: "FeatureCollection",
  features: [{ type: "Feature", geometry: null, properties: { code: "110101", name: "东城区" } }],
});

const start = (settings: Settings, command: "import" | "export", ...args: string[]) =>
  startCli(`imports/${command}`, settings, ...args);
const run = (...args: Parameters<typeof start>) => start(...args).result;

test("import creates what is not there yet, and export gives it back", async () => {
  const folder = await temporaryFolder();
  const [places, districts, written] = ["p.csv", "d.geojson", "out.geojson"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await writeFile(places, PLACES);
  await writeFile(districts, DISTRICTS);
  const target = await emptyTarget();

  const summary = (created: number, changed: number, unchanged: number, rejected: number) =>
    `created ${created}, changed ${changed}, unchanged ${unchanged}, rejected ${rejected}\n`;
  expect(await run(target, "import", "districts", districts)).toMatchObject({
    out: summary(1, 0, 0, 0),
    code: 0,
  });
  expect(await run(target, "import", "places", places, "--dry-run")).toMatchObject({
    ...{ out: summary(2, 0, 0, 0), code: 0 },
    err: expect.stringContaining("dry run: nothing was changed"),
  });
  expect(await run(target, "import", "places", places)).toMatchObject({ out: summary(2, 0, 0, 0), code: 0 });
  expect(await run(target, "export", "places")).toEqual({ out: PLACES, err: "", code: 0 });

  const toFile = ["places", "--format", "geojson", "--datum", "gcj02", "--output", written];
  expect(await run(target, "export", ...toFile)).toMatchObject({ out: "", code: 0 });
  expect(JSON.parse(await readFile(written, "utf8"))).toMatchObject({ features: { length: 2 } });
  const back = ["places", written, "--datum", "gcj02"];
  expect(await run(target, "import", ...back)).toMatchObject({ out: summary(0, 0, 2, 0), code: 0 });

  await writeFile(places, `${PLACES}C,驿站丙,REST_STATION,95,116.4,,,,,,,\n`);
  expect(await run(target, "import", "places", places)).toEqual({
    ...{ out: summary(0, 0, 2, 1), code: 1 },
    err: 'line 4: expected a latitude within ±90, got "95"\n',
  });
});

/** Writes rows until nobody reads them any more. */
async function feedEndlessly(feed: FileHandle): Promise<void> {
  try {
    for (let row = 0; ; row++) await feed.write(`P${row},驿站,REST_STATION,39.9,116.4,,,,,,,\n`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  } finally {
    await feed.close();
  }
}

test("Ctrl-C rolls back", async () => {
  const target = await emptyTarget();
  const pipe = join(await temporaryFolder(), "endless.csv");
  execFileSync("mkfifo", [pipe]);
  const { child, result } = start(target, "import", "places", pipe);
  // opens once the import has opened the other end: it is inside its transaction then
  const feed = await open(pipe, "w");
  await feed.write(`${HEADER}\n`);
  child.kill("SIGINT");
  const feeding = feedEndlessly(feed);
  expect(await result).toMatchObject({
    out: "",
    code: 130,
    err: expect.stringContaining("nothing was changed"),
  });
  await feeding;
  expect(await run(target, "export", "places")).toMatchObject({ out: `${HEADER}\n` });
});

// a server's database has no directory to hold
if (inject("database") === "embedded")
  test("a directory that a server holds is refused", async () => {
    const target = await emptyTarget();
    const file = join(await temporaryFolder(), "p.csv");
    await writeFile(file, PLACES);
    const server = await connect({ dataDir: String(target.DATA_DIR), holder: "npm start" });
    onTestFinished(() => server.close());
    const { out, err, code } = await run(target, "import", "places", file);
    expect({ out, code }).toEqual({ out: "", code: 1 });
    expect(err).toMatch(/^[^\n]*npm start[^\n]*\n$/);
  });

test.each([
  [["places", "nowhere.csv"], /^expected a file that can be read, got nowhere\.csv\n$/],
  [["places", "tests", "--format", "csv"], /^expected a file that can be read, got tests\n$/],
  [["places", "package.json", "--datum", "wgs72"], /--datum.*wgs84, gcj02, bd09/],
  [["places", "README"], /^expected/],
  [["villages", "x"], /unknown command 'villages'/],
])("what is wrong with %j is said in one line", async (args, message) => {
  const { out, err, code } = await run({ DATA_DIR: "/nonexistent/nowhere" }, "import", ...args);
  expect({ out, code }).toEqual({ out: "", code: 1 });
  expect(err).toMatch(message);
});
