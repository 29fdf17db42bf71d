/** A space between Chinese and a clock's digits, none between Chinese and Chinese. */
export const gap = (moment: string): string => (/^\d/.test(moment) ? ` ${moment}` : moment);

/** Words of the domain and of time, in Chinese: the same on every screen. */
export const words = {
  kind: { REST_STATION: "暖心驿站", SERVICE_CENTRE: "服务中心" },
  mode: { WALK: "步行", EBIKE: "骑行" },
  access: { WALK_IN: "直接进入", ASK_STAFF: "请问工作人员", SCAN_CODE: "扫码进入", MEMBERS: "仅限会员" },
  weekday: {
    MONDAY: "周一",
    TUESDAY: "周二",
    WEDNESDAY: "周三",
    THURSDAY: "周四",
    FRIDAY: "周五",
    SATURDAY: "周六",
    SUNDAY: "周日",
  },
  unit: {
    metres: (n: string) => `${n} 米`,
    kilometres: (n: string) => `${n} 公里`,
    underOneMinute: "不到 1 分钟",
    minutes: (n: number) => `${n} 分钟`,
    hours: (hours: number, minutes: number) => (minutes ? `${hours} 小时 ${minutes} 分` : `${hours} 小时`),
    /** No "about under a minute". */
    travel: (mode: string, time: string) => (/^\d/.test(time) ? `${mode}约 ${time}` : `${mode}${time}`),
  },
  time: {
    today: "今天",
    tomorrow: "明天",
    todayAt: (clock: string) => `今天 ${clock}`,
    tomorrowAt: (clock: string) => `明天 ${clock}`,
    dayAt: (day: string, clock: string) => `${day} ${clock}`,
    justNow: "刚刚",
    minutesAgo: (n: number) => `${n} 分钟前`,
    hoursAgo: (n: number) => `${n} 小时前`,
    daysAgo: (n: number) => `${n} 天前`,
    monthsAgo: (n: number) => `${n} 个月前`,
    nextDay: (clock: string) => `次日 ${clock}`,
  },
  openness: {
    open: "开放",
    closing: "即将关闭",
    closed: "未开放",
    unknown: "开放时间未知",
    openUntil: (moment: string) => `开放至${gap(moment)}`,
    roundTheClock: "24 小时开放",
    closesIn: (minutes: number) => `${minutes} 分钟后关闭`,
    closesNow: "马上关闭",
    opensAt: (moment: string) => `${moment} 开放`,
    opensBeforeArrival: (moment: string) => `${moment} 开放，您到时已开`,
    closesBeforeArrival: (moment: string) => `${moment} 关闭，您到时已关`,
    closedForNow: "未开放，重新开放时间未知",
    sentence: {
      openUntil: (moment: string) => `现在开放，${moment} 关闭。`,
      roundTheClock: "现在开放，24 小时不关门。",
      closesNow: (moment: string) => `马上关闭（${moment}）。`,
      closesIn: (minutes: number, moment: string) => `再过 ${minutes} 分钟关闭（${moment}）。`,
      opensAt: (moment: string) => `现在没有开放，${moment} 开放。`,
      closedForNow: "现在没有开放，何时重新开放还不知道。",
      unknown: "不知道开放时间，出发前请先打电话问一下。",
      unknownNoPhone: "不知道开放时间，可能白跑一趟。",
    },
  },
  navigationApp: {
    AMAP: "高德地图",
    BAIDU: "百度地图",
    TENCENT: "腾讯地图",
    GOOGLE: "Google 地图",
    APPLE: "苹果地图",
    GEO: "系统默认地图",
  },
};

export type WordTexts = typeof words;
