/** Which half of the day a time is in; NIGHT is after midnight. */
export type Half = "AM" | "NOON" | "PM" | "NIGHT";

/** What a word says by itself. `except` comes before the days that it excludes, `exceptThose` after them. */
export type WordKind =
  | "holidays"
  | "holidaysToo"
  | "whole"
  | "off"
  | "except"
  | "exceptThose"
  | "break"
  | "dash"
  | "to"
  | "and"
  | "with"
  | "aside"
  | "nextDay"
  | "idle";

export type Meaning =
  /** 0 Monday … 6 Sunday: 工作日, 周末, 每天. */
  | { kind: "days"; days: readonly number[]; isWorkdays?: true }
  | { kind: "half"; half: Half }
  | { kind: "season"; name: string }
  | { kind: "time"; hours: number; half: Half }
  | { kind: WordKind };

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const WORKDAYS = [0, 1, 2, 3, 4];
const WEEKEND = [5, 6];

/** Words by what they mean; of two that fit, the longer one is read. */
const WORDS: readonly (readonly [words: string, meaning: Meaning])[] = [
  ["工作日", { kind: "days", days: WORKDAYS, isWorkdays: true }],
  ["平日 weekdays weekday", { kind: "days", days: WORKDAYS }],
  ["周末 双休日 weekends weekend", { kind: "days", days: WEEKEND }],
  ["每天 每日 天天 全周 全年 daily everyday every_day all_days", { kind: "days", days: EVERY_DAY }],
  [
    "法定节假日 法定假日 国家法定节假日 国定假日 节假日 公众假期 公共假期 public_holidays holidays ph",
    { kind: "holidays" },
  ],
  [
    "全天 全天候 24小时 二十四小时 7x24小时 7*24小时 7×24小时 7x24 7*24 7×24 24x7 24*7 24×7 24/7 24h 24hr 24hrs 24hours 24_hr 24_hrs 24_hours 24_hours_a_day 昼夜",
    { kind: "whole" },
  ],
  ["休息 闭馆 休馆 闭店 关闭 关门 不开放 不营业 停业 歇业 店休 公休 closed off", { kind: "off" }],
  ["除外 外 以外 之外", { kind: "exceptThose" }],
  ["除 除了 except", { kind: "except" }],
  [
    "节假日照常 节假日照常营业 节假日照常开放 节假日正常营业 节假日正常开放 节假日不休 节假日不休息 节假日不打烊",
    { kind: "holidaysToo" },
  ],
  ["午休 午间休息 中午休息", { kind: "break" }],
  ["上午 早上 早晨 清晨 早", { kind: "half", half: "AM" }],
  ["中午 午间 正午", { kind: "half", half: "NOON" }],
  ["下午 午后 晚上 傍晚 夜间 夜里 晚间 晚", { kind: "half", half: "PM" }],
  ["noon", { kind: "time", hours: 12, half: "NOON" }],
  ["midnight", { kind: "time", hours: 12, half: "NIGHT" }],
  ["凌晨", { kind: "half", half: "NIGHT" }],
  ["夏季 夏天 夏令时 夏时制", { kind: "season", name: "夏季" }],
  ["冬季 冬天 冬令时 冬时制", { kind: "season", name: "冬季" }],
  ["春季", { kind: "season", name: "春季" }],
  ["秋季", { kind: "season", name: "秋季" }],
  ["次日 翌日 第二天", { kind: "nextDay" }],
  ["- -- ~ – — ─ ‐ − ～ 〜", { kind: "dash" }],
  ["至 到 to until till through thru", { kind: "to" }],
  [", ; 。 / \n", { kind: "and" }],
  ["、 和 及 与 以及 & and", { kind: "with" }],
  ["( 【 [", { kind: "aside" }],
  [
    "开放时间 营业时间 服务时间 开门时间 时间 开放 营业 开门 服务 open opening_hours hours hrs 为 : ) 】 ] 逢 每 的 次年 from 从 on 均 都 全年无休 无休 中午不休息 中午不休 午间不休 午间不休息",
    { kind: "idle" },
  ],
];

/** What each word means, in lower case. */
export const MEANINGS = new Map<string, Meaning>(
  WORDS.flatMap(([words, meaning]) =>
    words.split(" ").map((word) => [word.replaceAll("_", " "), meaning] as const),
  ),
);

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
/** A pattern for the longest word that fits. */
export const ANY_WORD = [...MEANINGS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => literally(word) + (/[a-z]$/.test(word) ? "(?![a-z])" : ""))
  .join("|");
