import type { LatLon } from "../places/place.ts";

/** What riders come for, which decides when: see PROFILES in demand.ts. */
export type Bustle = "OFFICES" | "HOMES" | "NIGHTLIFE" | "MARKET";

export interface DemandCentre extends LatLon {
  districtCode: string;
  bustle: Bustle;
  /** Riders in the middle cell, the mean over the hours. */
  riders: number;
  /** Kilometres in which they fall to 37 %. */
  reach: number;
}

type Entry = readonly [lat: number, lon: number, bustle: Bustle, riders: number, reach: number];

/** Where riders of the demo are busy: real quarters, made-up numbers. */
// biome-ignore format: a table is read by row
const CENTRES: Record<string, readonly Entry[]> = {
  // Dongcheng: 王府井, 簋街, 崇文门, 和平里, 天坛
  "110101": [
    [39.914, 116.408, "OFFICES", 22, 0.9], [39.94, 116.424, "NIGHTLIFE", 26, 0.7], [39.899, 116.415, "OFFICES", 16, 0.8],
    [39.955, 116.413, "HOMES", 14, 0.9], [39.882, 116.411, "HOMES", 10, 0.9],
  ],
  // Chaoyang: 国贸, 三里屯, 望京, 酒仙桥, 双井, 亚运村, 朝青, 常营, 潘家园, 三元桥, 十八里店, 东坝, 工体
  "110105": [
    [39.909, 116.458, "OFFICES", 42, 1.2], [39.934, 116.449, "NIGHTLIFE", 34, 0.9], [39.997, 116.474, "OFFICES", 38, 1.3],
    [39.979, 116.49, "OFFICES", 20, 1.0], [39.893, 116.459, "HOMES", 22, 1.0], [40.0, 116.398, "HOMES", 18, 1.2],
    [39.924, 116.511, "HOMES", 24, 1.1], [39.925, 116.595, "HOMES", 22, 1.0], [39.876, 116.456, "MARKET", 16, 0.9],
    [39.961, 116.457, "OFFICES", 18, 0.8], [39.85, 116.478, "MARKET", 14, 1.0], [39.958, 116.556, "HOMES", 12, 1.0],
    [39.928, 116.442, "NIGHTLIFE", 18, 0.6],
  ],
  // Shunyi: 胜利, 后沙峪, 天竺, 马坡, 杨镇
  "110113": [
    [40.128, 116.651, "HOMES", 16, 1.0], [40.107, 116.54, "HOMES", 10, 0.9], [40.068, 116.57, "MARKET", 14, 1.1],
    [40.166, 116.657, "HOMES", 7, 0.8], [40.153, 116.819, "MARKET", 4, 0.6],
  ],
  // Daxing: 黄村, 西红门, 旧宫, 亦庄, 庞各庄
  "110115": [
    [39.731, 116.341, "HOMES", 20, 1.2], [39.788, 116.328, "MARKET", 18, 1.0], [39.807, 116.449, "HOMES", 15, 0.9],
    [39.793, 116.506, "OFFICES", 22, 1.2], [39.629, 116.316, "MARKET", 4, 0.6],
  ],
  // Huairou: 龙山, 雁栖, 渤海
  "110116": [
    [40.319, 116.633, "HOMES", 13, 0.9], [40.36, 116.668, "OFFICES", 6, 0.8], [40.406, 116.476, "MARKET", 2, 0.5],
  ],
  // Yanqing: 香水园, 八达岭, 永宁
  "110119": [
    [40.46, 115.982, "HOMES", 10, 0.8], [40.354, 116.011, "MARKET", 4, 0.5], [40.526, 116.164, "MARKET", 3, 0.5],
  ],
};

export const DEMAND_CENTRES: readonly DemandCentre[] = Object.entries(CENTRES).flatMap(
  ([districtCode, entries]) =>
    entries.map(([lat, lon, bustle, riders, reach]) => ({ districtCode, lat, lon, bustle, riders, reach })),
);
