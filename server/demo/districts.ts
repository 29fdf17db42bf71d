import type { LatLon } from "../places/place.ts";
import { OUTSIDE } from "./borders.ts";
import { boundaryOf, type Ring } from "./boundary.ts";

/** A district of the demo. Codes and names are official (GB/T 2260, statistics bureau); the geometry is our drawing. */
export interface DemoDistrict {
  code: string;
  name: string;
  nameEn: string;
  parentCode: string | null;
  /** WGS-84: the seat of its government or its busiest crossing, where a label belongs. */
  centre: LatLon;
  /** Approximate; null for subdistricts and towns, which are labels only. */
  boundary: Ring | null;
}

type Entry = readonly [code: string, name: string, nameEn: string, lat: number, lon: number];

const DISTRICTS: readonly Entry[] = [
  ["110101", "东城区", "Dongcheng District", 39.928, 116.416],
  ["110102", "西城区", "Xicheng District", 39.912, 116.366],
  ["110105", "朝阳区", "Chaoyang District", 39.93, 116.48],
  ["110106", "丰台区", "Fengtai District", 39.858, 116.287],
  ["110107", "石景山区", "Shijingshan District", 39.906, 116.222],
  ["110108", "海淀区", "Haidian District", 39.96, 116.298],
  ["110109", "门头沟区", "Mentougou District", 39.94, 116.102],
  ["110111", "房山区", "Fangshan District", 39.748, 116.137],
  ["110112", "通州区", "Tongzhou District", 39.91, 116.656],
  ["110113", "顺义区", "Shunyi District", 40.13, 116.648],
  ["110114", "昌平区", "Changping District", 40.22, 116.231],
  ["110115", "大兴区", "Daxing District", 39.727, 116.335],
  ["110116", "怀柔区", "Huairou District", 40.316, 116.632],
  ["110117", "平谷区", "Pinggu District", 40.141, 117.121],
  ["110118", "密云区", "Miyun District", 40.377, 116.843],
  ["110119", "延庆区", "Yanqing District", 40.457, 115.972],
];

/** Subdistricts (街道), areas (地区) and towns (镇) where the demo has places, or that a map needs to be read. */
const SUBDISTRICTS: readonly Entry[] = [
  ["110101001", "东华门街道", "Donghuamen Subdistrict", 39.915, 116.403],
  ["110101003", "交道口街道", "Jiaodaokou Subdistrict", 39.9365, 116.4],
  ["110101008", "建国门街道", "Jianguomen Subdistrict", 39.91, 116.421],
  ["110101009", "东直门街道", "Dongzhimen Subdistrict", 39.94, 116.432],
  ["110101010", "和平里街道", "Hepingli Subdistrict", 39.954, 116.411],
  ["110101016", "天坛街道", "Tiantan Subdistrict", 39.884, 116.41],
  ["110105001", "建外街道", "Jianwai Subdistrict", 39.909, 116.453],
  ["110105003", "呼家楼街道", "Hujialou Subdistrict", 39.9195, 116.459],
  ["110105004", "三里屯街道", "Sanlitun Subdistrict", 39.934, 116.449],
  ["110105011", "酒仙桥街道", "Jiuxianqiao Subdistrict", 39.978, 116.488],
  ["110105016", "双井街道", "Shuangjing Subdistrict", 39.894, 116.458],
  ["110105023", "将台地区", "Jiangtai Area", 39.968, 116.482],
  ["110105026", "望京街道", "Wangjing Subdistrict", 39.9965, 116.468],
  ["110105031", "奥运村街道", "Olympic Village Subdistrict", 40.004, 116.39],
  ["110105033", "常营地区", "Changying Area", 39.925, 116.594],
  ["110113001", "胜利街道", "Shengli Subdistrict", 40.128, 116.65],
  ["110113004", "后沙峪地区", "Houshayu Area", 40.107, 116.538],
  ["110113005", "天竺地区", "Tianzhu Area", 40.067, 116.568],
  ["110113006", "杨镇地区", "Yangzhen Area", 40.153, 116.818],
  ["110113009", "马坡地区", "Mapo Area", 40.166, 116.656],
  ["110115001", "兴丰街道", "Xingfeng Subdistrict", 39.731, 116.341],
  ["110115003", "清源街道", "Qingyuan Subdistrict", 39.743, 116.326],
  ["110115006", "旧宫地区", "Jiugong Area", 39.807, 116.448],
  ["110115007", "西红门地区", "Xihongmen Area", 39.788, 116.326],
  ["110115012", "荣华街道", "Ronghua Subdistrict", 39.792, 116.506],
  ["110115108", "庞各庄镇", "Panggezhuang Town", 39.629, 116.316],
  ["110116001", "泉河街道", "Quanhe Subdistrict", 40.324, 116.624],
  ["110116002", "龙山街道", "Longshan Subdistrict", 40.316, 116.639],
  ["110116004", "雁栖地区", "Yanqi Area", 40.36, 116.668],
  ["110116107", "汤河口镇", "Tanghekou Town", 40.736, 116.635],
  ["110116108", "渤海镇", "Bohai Town", 40.406, 116.476],
  ["110116111", "宝山镇", "Baoshan Town", 40.696, 116.573],
  ["110119002", "香水园街道", "Xiangshuiyuan Subdistrict", 40.461, 115.984],
  ["110119102", "八达岭镇", "Badaling Town", 40.353, 116.011],
  ["110119103", "永宁镇", "Yongning Town", 40.526, 116.165],
];

/** Beijing, its sixteen districts and the subdistricts of the demo; parents come before their parts. */
export const DEMO_DISTRICTS: readonly DemoDistrict[] = [
  {
    code: "110000",
    name: "北京市",
    nameEn: "Beijing",
    parentCode: null,
    centre: { lat: 39.905, lon: 116.391 },
    // what lies outside is outside of Beijing: the same lines, seen from within
    boundary: boundaryOf(OUTSIDE),
  },
  ...DISTRICTS.map((entry) => district(entry, "110000", boundaryOf(entry[0]))),
  ...SUBDISTRICTS.map((entry) => district(entry, entry[0].slice(0, 6), null)),
];

function district(entry: Entry, parentCode: string, boundary: Ring | null): DemoDistrict {
  const [code, name, nameEn, lat, lon] = entry;
  return { code, name, nameEn, parentCode, centre: { lat, lon }, boundary };
}
