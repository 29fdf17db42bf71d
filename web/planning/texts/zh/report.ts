/** The printed report and the notes under a picture, in Chinese. */
export const report = {
  title: "服务覆盖报告",
  label: "两页报告",
  page: (n: number) => `第 ${n} 页，共 2 页`,
  print: "打印",
  close: "关闭",
  map: "覆盖地图",
  week: "一周各小时的覆盖率（%）",
  weekHour: (hour: string) => `粗框：${hour}`,
  rowsLeft: (n: number) => `还有 ${n} 个区域没有列出，全部在导出的表格里。`,
  gapsTitle: "最大的盲区",
  gap: { rank: "名次", zone: "区域", weight: "需求量", share: "占比", nearest: "最近的开放网点" },
  noneOpen: "没有开放的网点",
  method: "方法",
  methodDemand: (resolution: string) =>
    `需求按 H3 第 ${resolution} 级六边形格子汇总，每个格子从中心量起，按需求量加权。`,
  methodHours:
    "网点是否开放按一般一周的开放时间判断，不含节假日、特殊日期和临时关闭；只有开放时间未知的网点时算“也许”，不计入覆盖率。",
  methodReach: (threshold: string, travel: string) =>
    `格子到网点的路程不超过所问的限度（${threshold}，含本数）就算能到达；${travel}。`,
  sources: "来源",
  sourcePlaces: (date: string) => `网点、设施与开放时间：暖驿名录，${date}所在季节的一般一周。`,
  sourceDemand: (name: string, source: string | null, who: string, when: string) =>
    `需求：${name}${source ? `（${source}）` : ""}，${who}于${when}导入。`,
  sourceUnmet: "需求：骑手搜索时没找到开放网点的次数，每格每小时满 10 次才计入。",
  demo: "演示数据，不代表真实情况。",
  made: (date: string) => `${date}制作 · 暖驿`,
};

export type ReportTexts = typeof report;
