import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Geodesic } from "geographiclib-geodesic";
import { expect, test } from "vitest";
import { startCli } from "../../support/cli.ts";
import { temporaryFolder } from "../../support/temporary.ts";

type Files = Partial<Record<"demand" | "sites" | "distances" | "existing", string>>;

const start = async (model: string, files: Files, ...options: string[]) => {
  const folder = await temporaryFolder();
  const given: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, `${name}.csv`), text);
    given.push(`--${name}`, join(folder, `${name}.csv`));
  }
  return { folder, ...startCli("siting/plan", {}, model, ...given, ...options) };
};
const answer = async (...given: Parameters<typeof start>): Promise<unknown> => {
  const { out, err, code } = await (await start(...given)).result;
  expect({ err, code }).toEqual({ err: "", code: 0 });
  return JSON.parse(out);
};

const demand = "id,weight,x,y\nd1,5,0,0\nd2,7,10,0\nd3,2,50,0\nd4,1,900,0\n";
const sites = "X,Y,ID\n0,0,s1\n5,0,s2\n53,4,s3\n";

test("positions on a plane: the edge of the radius counts, what nothing reaches is listed", async () => {
  const result = { model: "MCLP", objective: 12, bound: 12, gap: 0, status: "OPTIMAL", chosen: ["s2"] };
  expect(await answer("mclp", { demand, sites }, "--radius", "5", "--p", "1")).toEqual({
    ...result,
    ...{ uncoverable: ["d4"], seconds: expect.any(Number), demand: 4, sites: 3 },
  });
  const fewest = { objective: 2, chosen: ["s2", "s3"], uncoverable: ["d4"] };
  expect(await answer("lscp", { demand, sites }, "--radius", "5")).toMatchObject(fewest);
});

test("places that are open already cover what they cover, and are not chosen", async () => {
  const among = "id\ns2\n";
  const added = await answer("mclp", { demand, sites, existing: among }, "--radius", "5", "--p", "1");
  expect(added).toMatchObject({ objective: 14, chosen: ["s3"], uncoverable: ["d4"], sites: 2 });
  const elsewhere = "id,x,y\nelsewhere,900,1\n";
  const rest = await answer("lscp", { demand, sites, existing: elsewhere }, "--radius", "5");
  expect(rest).toMatchObject({ objective: 2, chosen: ["s2", "s3"], uncoverable: [] });
  const median = await answer("pmedian", { demand, sites, existing: elsewhere }, "--p", "1");
  // 5·5 + 7·5 + 2·45 + 1·1
  expect(median).toMatchObject({ objective: 151, chosen: ["s2"], status: "OPTIMAL" });
});

test("degrees are measured along the ellipsoid", async () => {
  const home = "id,weight,Latitude,lng\nhome,3,39.9,116.4\n";
  const place = "id,lat,lon\nplace,39.95,116.5\n";
  const metres = Geodesic.WGS84.Inverse(39.9, 116.4, 39.95, 116.5).s12 ?? 0;
  expect(await answer("pmedian", { demand: home, sites: place }, "--p", "1")).toMatchObject({
    objective: 3 * metres,
  });
  const within = async (radius: number) =>
    answer("lscp", { demand: home, sites: place }, "--radius", String(radius));
  expect(await within(metres + 1e-6)).toMatchObject({ objective: 1, uncoverable: [] });
  expect(await within(metres - 1e-6)).toMatchObject({ objective: 0, uncoverable: ["home"] });
});

test("a table stands for coordinates; a pair that is not in it has no way", async () => {
  const distances = "Demand,Site,Distance,note\nd1,s1,3,\nd2,s2,4,\nd3,s2,4,\nd4,s1,9,\n";
  const files = { demand: "id,weight\nd1,5\nd2,7\nd3,2\nd4,1\n", sites: "id\ns1\ns2\ns3\n", distances };
  expect(await answer("pmedian", files, "--p", "2")).toMatchObject({ objective: 60, chosen: ["s1", "s2"] });
  const { result } = await start("pmedian", files, "--p", "1");
  expect(await result).toEqual({
    ...{ out: "", code: 1 },
    err: 'expected p sites that all demand has a way to, got p = 1 where 2 are needed: demand 1 is left without (id "d2")\n',
  });
});

test("Ctrl-C prints the best found so far", async () => {
  const points = (count: number, name: string) =>
    Array.from({ length: count }, (_, i) => `${name}${i},${(i * 7919) % 1009},${(i * 104_729) % 1013},1`);
  const csv = (name: string, count: number) => ["id,x,y,weight", ...points(count, name)].join("\n");
  const files = { demand: csv("d", 2000), sites: csv("s", 500) };
  const options = ["--radius", "60", "--time", "900", "--progress"];
  const { child, result } = await start("lscp", files, ...options);
  child.stderr?.once("data", () => child.kill("SIGINT"));
  const { out, err, code } = await result;
  expect(code).toBe(0);
  expect(err).toMatch(/^\d+\.\d s: objective \d+, bound \d+\n/);
  expect(JSON.parse(out)).toMatchObject({ model: "LSCP", status: "STOPPED" });
});
