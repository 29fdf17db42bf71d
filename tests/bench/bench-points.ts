import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { seeded } from "../support/random.ts";
import { gaussian, pickWeighted } from "./random.ts";

/** Where a bench place stands, and the district it says it is in. */
export interface BenchPoint {
  lat: number;
  lon: number;
  districtCode: string;
  districtName: string;
}

const SHARED = new URL("../../../shared/data/stations/stations-200k.csv.gz", import.meta.url);

/** `count` points spread like China's population: the shared file's where it is there, else drawn by us. */
export function benchPoints(count: number): AsyncIterable<BenchPoint> {
  return existsSync(SHARED) ? sharedPoints(count) : drawnPoints(count);
}

const IN_SHARED = 200_000;

/** The file is in order of counties: fewer points than it has are taken evenly from all of it. */
async function* sharedPoints(count: number): AsyncGenerator<BenchPoint> {
  if (count > IN_SHARED) throw new Error(`expected at most ${IN_SHARED} points, got ${count}`);
  const lines = createInterface({
    input: createReadStream(SHARED).pipe(createGunzip()),
    crlfDelay: Infinity,
  });
  let index = -1;
  for await (const line of lines) {
    // the header is row -1
    const isTaken =
      index >= 0 && Math.floor(((index + 1) * count) / IN_SHARED) > Math.floor((index * count) / IN_SHARED);
    index++;
    if (!isTaken) continue;
    const [, districtCode = "", districtName = "", lon, lat] = line.split(",");
    yield { lat: Number(lat), lon: Number(lon), districtCode, districtName };
  }
}

/** Cities with their prefecture's code and residents in millions, about 2020. */
// biome-ignore format: a table
const CITIES: [code: string, name: string, lat: number, lon: number, millions: number][] = [
  ["110100", "北京市", 39.9, 116.4, 21.9], ["120100", "天津市", 39.13, 117.2, 13.9], ["130100", "石家庄市", 38.04, 114.51, 11.2],
  ["130400", "邯郸市", 36.61, 114.49, 9.4], ["140100", "太原市", 37.87, 112.55, 5.3], ["150100", "呼和浩特市", 40.84, 111.75, 3.4],
  ["210100", "沈阳市", 41.8, 123.43, 9.1], ["210200", "大连市", 38.91, 121.61, 7.5], ["220100", "长春市", 43.82, 125.32, 9.1],
  ["230100", "哈尔滨市", 45.8, 126.53, 10.0], ["310100", "上海市", 31.23, 121.47, 24.9], ["320100", "南京市", 32.06, 118.8, 9.3],
  ["320300", "徐州市", 34.26, 117.19, 9.1], ["320500", "苏州市", 31.3, 120.58, 12.7], ["330100", "杭州市", 30.27, 120.16, 11.9],
  ["330200", "宁波市", 29.87, 121.54, 9.4], ["330300", "温州市", 28.0, 120.7, 9.6], ["340100", "合肥市", 31.82, 117.23, 9.4],
  ["341200", "阜阳市", 32.89, 115.81, 8.2], ["350100", "福州市", 26.07, 119.3, 8.3], ["350500", "泉州市", 24.87, 118.68, 8.8],
  ["360100", "南昌市", 28.68, 115.86, 6.3], ["360700", "赣州市", 25.83, 114.93, 9.0], ["370100", "济南市", 36.65, 117.12, 9.2],
  ["370200", "青岛市", 36.07, 120.38, 10.1], ["371300", "临沂市", 35.1, 118.36, 11.0], ["410100", "郑州市", 34.75, 113.63, 12.6],
  ["411300", "南阳市", 32.99, 112.53, 9.7], ["411600", "周口市", 33.63, 114.65, 9.0], ["420100", "武汉市", 30.59, 114.31, 12.3],
  ["430100", "长沙市", 28.23, 112.94, 10.0], ["430400", "衡阳市", 26.89, 112.57, 6.6], ["440100", "广州市", 23.13, 113.26, 18.7],
  ["440300", "深圳市", 22.54, 114.06, 17.6], ["440500", "汕头市", 23.35, 116.68, 5.5], ["440600", "佛山市", 23.02, 113.12, 9.5],
  ["441900", "东莞市", 23.02, 113.75, 10.5], ["450100", "南宁市", 22.82, 108.37, 8.7], ["460100", "海口市", 20.04, 110.2, 2.9],
  ["500100", "重庆市", 29.56, 106.55, 32.1], ["510100", "成都市", 30.57, 104.07, 20.9], ["511300", "南充市", 30.84, 106.11, 5.6],
  ["520100", "贵阳市", 26.65, 106.63, 6.0], ["520500", "毕节市", 27.3, 105.29, 6.9], ["530100", "昆明市", 25.04, 102.72, 8.5],
  ["540100", "拉萨市", 29.65, 91.14, 0.9], ["610100", "西安市", 34.34, 108.94, 13.0], ["620100", "兰州市", 36.06, 103.83, 4.4],
  ["630100", "西宁市", 36.62, 101.78, 2.5], ["640100", "银川市", 38.49, 106.23, 2.9], ["650100", "乌鲁木齐市", 43.83, 87.62, 4.1],
];

/** Half of a city's places crowd its middle (4 km), the rest scatter over its counties (25 km). */
async function* drawnPoints(count: number): AsyncGenerator<BenchPoint> {
  const random = seeded(20_260_101);
  const weighted = CITIES.map((city) => [city, city[4]] as const);
  for (let i = 0; i < count; i++) {
    const [districtCode, districtName, cityLat, cityLon] = pickWeighted(random, weighted);
    const kilometres = random() < 0.5 ? 4 : 25;
    const lat = cityLat + (gaussian(random) * kilometres) / 111.2;
    const lon = cityLon + (gaussian(random) * kilometres) / (111.2 * Math.cos((cityLat * Math.PI) / 180));
    yield { lat: Number(lat.toFixed(6)), lon: Number(lon.toFixed(6)), districtCode, districtName };
  }
}
