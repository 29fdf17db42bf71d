/**
 * The borders of Beijing's districts, drawn by hand for the demo and the offline base map.
 *
 * Approximate by intent (a vertex every few kilometres, exclaves left out) and our own drawing: no official or
 * third-party geometry is in here. Each border line is drawn once, between the two districts that it divides, so
 * that neighbours meet without gaps or overlaps. Positions are [longitude, latitude] in WGS-84.
 */
export type Position = readonly [lon: number, lat: number];

/** The district code beyond a border; OUTSIDE is Hebei or Tianjin. */
export const OUTSIDE = "OUTSIDE";

/** Where three areas meet: named by the first characters of the three. */
const J = {
  dongchengXichengChaoyang: [116.387, 39.968],
  dongchengXichengFengtai: [116.392, 39.866],
  dongchengFengtaiChaoyang: [116.441, 39.871],
  xichengFengtaiHaidian: [116.322, 39.897],
  xichengHaidianChaoyang: [116.37, 39.972],
  haidianChaoyangChangping: [116.38, 40.046],
  chaoyangChangpingShunyi: [116.478, 40.075],
  chaoyangShunyiTongzhou: [116.612, 40.018],
  chaoyangTongzhouDaxing: [116.545, 39.824],
  chaoyangDaxingFengtai: [116.447, 39.826],
  fengtaiHaidianShijingshan: [116.245, 39.898],
  fengtaiShijingshanMentougou: [116.145, 39.891],
  fengtaiMentougouFangshan: [116.085, 39.866],
  fengtaiFangshanDaxing: [116.24, 39.778],
  haidianShijingshanMentougou: [116.135, 39.99],
  haidianMentougouChangping: [116.045, 40.085],
  changpingMentougouOutside: [115.845, 40.147],
  changpingYanqingOutside: [115.957, 40.267],
  changpingYanqingHuairou: [116.29, 40.385],
  changpingHuairouShunyi: [116.487, 40.262],
  shunyiHuairouMiyun: [116.742, 40.29],
  shunyiMiyunPinggu: [116.935, 40.232],
  shunyiPingguOutside: [116.972, 40.045],
  shunyiTongzhouOutside: [116.755, 40.005],
  tongzhouDaxingOutside: [116.702, 39.638],
  daxingFangshanOutside: [116.222, 39.572],
  fangshanMentougouOutside: [115.53, 39.822],
  yanqingHuairouOutside: [116.465, 40.775],
  huairouMiyunOutside: [116.87, 40.77],
  miyunPingguOutside: [117.23, 40.37],
} as const satisfies Record<string, Position>;

const [DONGCHENG, XICHENG, CHAOYANG, FENGTAI] = ["110101", "110102", "110105", "110106"] as const;
const [SHIJINGSHAN, HAIDIAN, MENTOUGOU, FANGSHAN] = ["110107", "110108", "110109", "110111"] as const;
const [TONGZHOU, SHUNYI, CHANGPING, DAXING] = ["110112", "110113", "110114", "110115"] as const;
const [HUAIROU, PINGGU, MIYUN, YANQING] = ["110116", "110117", "110118", "110119"] as const;

/** A border line and the two areas that it divides. */
export interface Border {
  between: readonly [string, string];
  line: readonly Position[];
}

const border = (one: string, other: string, ...line: Position[]): Border => ({ between: [one, other], line });

// biome-ignore format: a border is read along its line
export const BORDERS: readonly Border[] = [
  // The old city.
  border(DONGCHENG, XICHENG, J.dongchengXichengChaoyang, [116.3875, 39.94], [116.391, 39.925],
    [116.39, 39.907], J.dongchengXichengFengtai),
  border(DONGCHENG, FENGTAI, J.dongchengXichengFengtai, [116.393, 39.858], [116.415, 39.857],
    [116.42, 39.868], J.dongchengFengtaiChaoyang),
  border(DONGCHENG, CHAOYANG, J.dongchengFengtaiChaoyang, [116.445, 39.885], [116.442, 39.899],
    [116.43, 39.905], [116.43, 39.93], [116.439, 39.934], [116.438, 39.945], [116.427, 39.952],
    [116.423, 39.959], [116.405, 39.966], J.dongchengXichengChaoyang),
  border(XICHENG, CHAOYANG, J.dongchengXichengChaoyang, J.xichengHaidianChaoyang),
  border(XICHENG, HAIDIAN, J.xichengHaidianChaoyang, [116.363, 39.966], [116.36, 39.952], [116.346, 39.945],
    [116.324, 39.94], [116.325, 39.91], J.xichengFengtaiHaidian),
  border(XICHENG, FENGTAI, J.xichengFengtaiHaidian, [116.322, 39.885], [116.34, 39.872], [116.365, 39.868],
    J.dongchengXichengFengtai),

  // The inner ring of districts.
  border(CHAOYANG, HAIDIAN, J.xichengHaidianChaoyang, [116.375, 39.985], [116.372, 40.005],
    [116.373, 40.03], J.haidianChaoyangChangping),
  border(CHAOYANG, CHANGPING, J.haidianChaoyangChangping, [116.41, 40.047], [116.44, 40.055],
    [116.46, 40.065], J.chaoyangChangpingShunyi),
  border(CHAOYANG, SHUNYI, J.chaoyangChangpingShunyi, [116.505, 40.08], [116.53, 40.06], [116.555, 40.045],
    [116.575, 40.025], J.chaoyangShunyiTongzhou),
  border(CHAOYANG, TONGZHOU, J.chaoyangShunyiTongzhou, [116.634, 39.995], [116.628, 39.965],
    [116.605, 39.945], [116.618, 39.915], [116.6, 39.893], [116.61, 39.865], [116.595, 39.838],
    J.chaoyangTongzhouDaxing),
  border(CHAOYANG, DAXING, J.chaoyangTongzhouDaxing, [116.51, 39.826], [116.48, 39.818],
    J.chaoyangDaxingFengtai),
  border(CHAOYANG, FENGTAI, J.chaoyangDaxingFengtai, [116.45, 39.845], [116.443, 39.858],
    J.dongchengFengtaiChaoyang),
  border(FENGTAI, HAIDIAN, J.xichengFengtaiHaidian, [116.3, 39.892], [116.275, 39.898],
    J.fengtaiHaidianShijingshan),
  border(FENGTAI, SHIJINGSHAN, J.fengtaiHaidianShijingshan, [116.225, 39.886], [116.195, 39.884],
    [116.165, 39.886], J.fengtaiShijingshanMentougou),
  border(FENGTAI, MENTOUGOU, J.fengtaiShijingshanMentougou, [116.115, 39.88], J.fengtaiMentougouFangshan),
  border(FENGTAI, FANGSHAN, J.fengtaiMentougouFangshan, [116.065, 39.83], [116.09, 39.8], [116.125, 39.778],
    [116.165, 39.785], [116.205, 39.785], J.fengtaiFangshanDaxing),
  border(FENGTAI, DAXING, J.fengtaiFangshanDaxing, [116.29, 39.797], [116.34, 39.8], [116.37, 39.775],
    [116.4, 39.772], [116.415, 39.805], J.chaoyangDaxingFengtai),
  border(SHIJINGSHAN, HAIDIAN, J.fengtaiHaidianShijingshan, [116.238, 39.912], [116.225, 39.93],
    [116.205, 39.95], [116.19, 39.975], J.haidianShijingshanMentougou),
  border(SHIJINGSHAN, MENTOUGOU, J.haidianShijingshanMentougou, [116.1, 39.978], [116.09, 39.96],
    [116.12, 39.935], [116.15, 39.905], J.fengtaiShijingshanMentougou),
  border(HAIDIAN, MENTOUGOU, J.haidianShijingshanMentougou, [116.105, 40.015], [116.065, 40.035],
    J.haidianMentougouChangping),
  border(HAIDIAN, CHANGPING, J.haidianMentougouChangping, [116.06, 40.115], [116.1, 40.135],
    [116.165, 40.155], [116.215, 40.148], [116.245, 40.11], [116.275, 40.08], [116.32, 40.058],
    [116.35, 40.062], J.haidianChaoyangChangping),

  // The west.
  border(MENTOUGOU, FANGSHAN, J.fengtaiMentougouFangshan, [116.03, 39.88], [115.97, 39.872],
    [115.91, 39.895], [115.84, 39.88], [115.77, 39.865], [115.7, 39.84], [115.61, 39.812],
    J.fangshanMentougouOutside),
  border(MENTOUGOU, OUTSIDE, J.fangshanMentougouOutside, [115.49, 39.86], [115.44, 39.88], [115.425, 39.95],
    [115.46, 40.02], [115.53, 40.075], [115.6, 40.115], [115.68, 40.14], [115.75, 40.165],
    J.changpingMentougouOutside),
  border(MENTOUGOU, CHANGPING, J.changpingMentougouOutside, [115.88, 40.13], [115.94, 40.115],
    [115.99, 40.085], J.haidianMentougouChangping),
  border(FANGSHAN, OUTSIDE, J.daxingFangshanOutside, [116.16, 39.58], [116.09, 39.57], [116.02, 39.57],
    [115.97, 39.525], [115.91, 39.57], [115.83, 39.535], [115.75, 39.512], [115.69, 39.55], [115.66, 39.6],
    [115.57, 39.592], [115.52, 39.64], [115.48, 39.66], [115.49, 39.74], [115.43, 39.775],
    J.fangshanMentougouOutside),

  // The south and the east.
  border(DAXING, FANGSHAN, J.daxingFangshanOutside, [116.205, 39.63], [116.2, 39.68], [116.225, 39.73],
    J.fengtaiFangshanDaxing),
  border(DAXING, OUTSIDE, J.tongzhouDaxingOutside, [116.65, 39.605], [116.58, 39.61], [116.53, 39.575],
    [116.47, 39.545], [116.41, 39.525], [116.42, 39.48], [116.37, 39.455], [116.31, 39.455], [116.25, 39.5],
    J.daxingFangshanOutside),
  border(DAXING, TONGZHOU, J.tongzhouDaxingOutside, [116.69, 39.675], [116.645, 39.715], [116.59, 39.722],
    [116.53, 39.735], [116.528, 39.775], J.chaoyangTongzhouDaxing),
  border(TONGZHOU, OUTSIDE, J.shunyiTongzhouOutside, [116.77, 39.96], [116.79, 39.92], [116.835, 39.88],
    [116.9, 39.835], [116.945, 39.775], [116.915, 39.74], [116.9, 39.69], [116.845, 39.625],
    [116.78, 39.607], J.tongzhouDaxingOutside),
  border(TONGZHOU, SHUNYI, J.chaoyangShunyiTongzhou, [116.65, 40.028], [116.69, 40.015],
    J.shunyiTongzhouOutside),
  border(SHUNYI, OUTSIDE, J.shunyiPingguOutside, [116.92, 40.04], [116.86, 40.045], [116.81, 40.045],
    J.shunyiTongzhouOutside),
  border(SHUNYI, PINGGU, J.shunyiPingguOutside, [116.955, 40.095], [116.965, 40.15], J.shunyiMiyunPinggu),
  border(SHUNYI, MIYUN, J.shunyiMiyunPinggu, [116.88, 40.265], [116.82, 40.28], J.shunyiHuairouMiyun),
  border(SHUNYI, HUAIROU, J.shunyiHuairouMiyun, [116.7, 40.27], [116.65, 40.26], [116.6, 40.275],
    [116.55, 40.27], J.changpingHuairouShunyi),
  border(SHUNYI, CHANGPING, J.changpingHuairouShunyi, [116.475, 40.22], [116.45, 40.18], [116.455, 40.125],
    J.chaoyangChangpingShunyi),
  border(PINGGU, OUTSIDE, J.miyunPingguOutside, [117.28, 40.29], [117.34, 40.24], [117.39, 40.225],
    [117.38, 40.175], [117.33, 40.14], [117.26, 40.115], [117.21, 40.085], [117.15, 40.065],
    [117.08, 40.07], [117.03, 40.035], J.shunyiPingguOutside),
  border(PINGGU, MIYUN, J.miyunPingguOutside, [117.15, 40.32], [117.07, 40.3], [117.0, 40.27],
    J.shunyiMiyunPinggu),

  // The mountains in the north.
  border(CHANGPING, OUTSIDE, J.changpingMentougouOutside, [115.86, 40.185], [115.9, 40.23],
    J.changpingYanqingOutside),
  border(CHANGPING, YANQING, J.changpingYanqingOutside, [116.0, 40.31], [116.08, 40.33], [116.16, 40.365],
    [116.23, 40.37], J.changpingYanqingHuairou),
  border(CHANGPING, HUAIROU, J.changpingYanqingHuairou, [116.34, 40.36], [116.38, 40.32], [116.44, 40.29],
    J.changpingHuairouShunyi),
  border(YANQING, OUTSIDE, J.changpingYanqingOutside, [115.9, 40.32], [115.84, 40.37], [115.77, 40.43],
    [115.74, 40.5], [115.8, 40.56], [115.89, 40.605], [115.98, 40.6], [116.1, 40.63], [116.17, 40.69],
    [116.24, 40.78], [116.31, 40.755], [116.39, 40.77], J.yanqingHuairouOutside),
  border(YANQING, HUAIROU, J.yanqingHuairouOutside, [116.51, 40.72], [116.56, 40.665], [116.49, 40.59],
    [116.48, 40.51], [116.39, 40.475], [116.3, 40.45], J.changpingYanqingHuairou),
  border(HUAIROU, OUTSIDE, J.yanqingHuairouOutside, [116.45, 40.84], [116.38, 40.9], [116.45, 40.98],
    [116.54, 41.0], [116.61, 41.055], [116.68, 41.04], [116.7, 40.93], [116.78, 40.88],
    J.huairouMiyunOutside),
  border(HUAIROU, MIYUN, J.huairouMiyunOutside, [116.78, 40.71], [116.71, 40.61], [116.7, 40.5],
    [116.69, 40.43], [116.73, 40.36], J.shunyiHuairouMiyun),
  border(MIYUN, OUTSIDE, J.huairouMiyunOutside, [116.94, 40.73], [117.03, 40.69], [117.12, 40.7],
    [117.22, 40.685], [117.32, 40.66], [117.42, 40.68], [117.5, 40.65], [117.43, 40.59], [117.37, 40.56],
    [117.26, 40.56], [117.22, 40.48], [117.21, 40.42], J.miyunPingguOutside),
];
