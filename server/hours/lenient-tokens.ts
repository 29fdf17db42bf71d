import { monthByWord, weekdayByWord } from "./osm-words.ts";

/** The parts of hours as people in China type them. `at` is the place in the text, for messages. */
export type LenientToken = { at: number; text: string } & (
  | { kind: "weekday"; day: number }
  /** 0 Monday … 6 Sunday: 工作日, 周末, 每天. */
  | { kind: "days"; days: readonly number[] }
  | { kind: "clock"; hours: number; minutes: number; half: Half | undefined; isBare: boolean }
  | { kind: "half"; half: Half }
  | { kind: "month"; month: number; day: number | undefined }
  | { kind: "season"; name: string }
  | { kind: "holidays" | "whole" | "off" | "except" | "break" | "dash" | "to" | "and" | "nextDay" | "idle" }
);

/** Which half of the day a time is in; NIGHT is after midnight. */
export type Half = "AM" | "NOON" | "PM" | "NIGHT";

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const WORKDAYS = [0, 1, 2, 3, 4];
const WEEKEND = [5, 6];

type Meaning =
  | { kind: "days"; days: readonly number[] }
  | { kind: "half"; half: Half }
  | { kind: "season"; name: string }
  | { kind: "holidays" | "whole" | "off" | "except" | "break" | "dash" | "to" | "and" | "nextDay" | "idle" };

/** Words by what they mean; of two that fit, the longer one is read. */
const WORDS: readonly (readonly [words: string, meaning: Meaning])[] = [
  ["工作日 平日 weekdays weekday", { kind: "days", days: WORKDAYS }],
  ["周末 双休日 weekends weekend", { kind: "days", days: WEEKEND }],
  ["每天 每日 天天 全周 全年 daily everyday every_day all_days", { kind: "days", days: EVERY_DAY }],
  [
    "法定节假日 法定假日 国家法定节假日 国定假日 节假日 公众假期 公共假期 public_holidays holidays ph",
    { kind: "holidays" },
  ],
  [
    "全天 全天候 24小时 二十四小时 7x24小时 7*24小时 7×24小时 24h 24hours 24_hours 24hrs 昼夜",
    { kind: "whole" },
  ],
  ["休息 闭馆 休馆 闭店 关闭 关门 不开放 不营业 停业 歇业 店休 公休 closed off", { kind: "off" }],
  ["除外 except", { kind: "except" }],
  ["午休 午间休息 中午休息", { kind: "break" }],
  ["上午 早上 早晨 清晨 早", { kind: "half", half: "AM" }],
  ["中午 午间 正午", { kind: "half", half: "NOON" }],
  ["下午 午后 晚上 傍晚 夜间 夜里 晚间 晚", { kind: "half", half: "PM" }],
  ["凌晨", { kind: "half", half: "NIGHT" }],
  ["夏季 夏天 夏令时 夏时制", { kind: "season", name: "夏季" }],
  ["冬季 冬天 冬令时 冬时制", { kind: "season", name: "冬季" }],
  ["春季", { kind: "season", name: "春季" }],
  ["秋季", { kind: "season", name: "秋季" }],
  ["次日 翌日 第二天", { kind: "nextDay" }],
  ["- -- ~ – — ─ ‐ − ～ 〜", { kind: "dash" }],
  ["至 到 to until till", { kind: "to" }],
  [", ; 。 、 和 及 与 以及 & and / \n ;", { kind: "and" }],
  [
    "开放时间 营业时间 服务时间 开门时间 时间 开放 营业 开门 服务 open opening_hours hours hrs 为 : ( ) 【 】 [ ] 逢 每 的 次年 from 从 均 都 全年无休 无休 节假日照常 节假日不休 节假日不休息 中午不休息 中午不休 午间不休 午间不休息",
    { kind: "idle" },
  ],
];

const MEANINGS = new Map<string, Meaning>(
  WORDS.flatMap(([words, meaning]) =>
    words.split(" ").map((word) => [word.replaceAll("_", " "), meaning] as const),
  ),
);

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const ANY_WORD = [...MEANINGS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => literally(word) + (/[a-z]$/.test(word) ? "(?![a-z])" : ""))
  .join("|");

/** Tried in this order at every place; none can run on for long, so that reading takes linear time. */
const PARTS: readonly (readonly [pattern: RegExp, read: (match: RegExpExecArray) => Reading | null])[] = [
  [/[ \t\u3000\r]+/y, () => ({ kind: "idle" })],
  [
    /(?:周|星期|礼拜)([一二三四五六日天](?:[、,]?[一二三四五六日天](?![月点时]))*)/y,
    (match) => chineseWeekdays(match[1] ?? ""),
  ],
  [
    /(\d{1,2})月(?:(\d{1,2})[日号])?/y,
    ([, month, day]) => ({ kind: "month", month: Number(month), day: optional(day) }),
  ],
  [new RegExp(ANY_WORD, "y"), ([word]) => MEANINGS.get(word) ?? null],
  [
    /(\d{1,2})(?:[:.点时h](\d{2})(?!\d)分?|点(半)|[点时h整])? ?(am|pm|a\.m\.|p\.m\.)?(?![\da-z%:.])/y,
    ([text, hours, minutes, half, meridiem]) =>
      clock(Number(hours), half ? 30 : Number(minutes ?? 0), meridiem, /^\d+$/.test(text.trim())),
  ],
  [
    /(\d{2})([0-5]\d)(?!\d|[年.:])/y,
    ([, hours, minutes]) => clock(Number(hours), Number(minutes), undefined, false),
  ],
  [
    /([一二两三四五六七八九十]{1,3})[点时](半)?/y,
    ([, hours = "", half]) => clock(numberOf(hours), half ? 30 : 0, undefined, false),
  ],
  [/[a-z]+\.?/y, ([word]) => wordMeaning(word.replace(/s?\.?$/, ""))],
];

type WithoutPlace<T> = T extends unknown ? Omit<T, "at" | "text"> : never;
type Reading = WithoutPlace<LenientToken> | WithoutPlace<LenientToken>[];

/** Splits a text, or says what is no part of hours. */
export function lenientTokens(text: string): LenientToken[] | { unexpected: string; at: number } {
  const tokens: LenientToken[] = [];
  for (let at = 0; at < text.length; ) {
    const found = readAt(text, at) ?? listedWeekday(tokens, text, at);
    if (found === null)
      return {
        unexpected: Array.from(text.slice(at, at + 12))
          .slice(0, 8)
          .join(""),
        at,
      };
    for (const reading of [found.reading].flat())
      tokens.push({ ...reading, at, text: text.slice(at, at + found.length) });
    at += found.length;
  }
  return tokens;
}

function readAt(text: string, at: number): { reading: Reading; length: number } | null {
  for (const [pattern, read] of PARTS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const reading = match && read(match);
    if (match && reading) return { reading, length: match[0].length };
  }
  return null;
}

const CHINESE_DAYS = "一二三四五六日";

/** 周一至五, 周一和三: after a weekday and what joins them, the number alone is one too. */
function listedWeekday(tokens: readonly LenientToken[], text: string, at: number) {
  const [before, joint] = tokens.filter(({ kind }) => kind !== "idle").slice(-2);
  const day = CHINESE_DAYS.indexOf(text.charAt(at).replace("天", "日"));
  const joins = joint?.kind === "to" || joint?.kind === "dash" || joint?.kind === "and";
  if (day < 0 || before?.kind !== "weekday" || !joins) return null;
  return { reading: { kind: "weekday", day } as const, length: 1 };
}

function chineseWeekdays(names: string): Reading {
  return Array.from(names.replace(/[、,]/g, ""), (name) => ({
    kind: "weekday" as const,
    day: CHINESE_DAYS.indexOf(name === "天" ? "日" : name),
  }));
}

function wordMeaning(word: string): Reading | null {
  const day = weekdayByWord.get(word) ?? weekdayByWord.get(`${word}s`);
  if (day !== undefined) return { kind: "weekday", day };
  const month = monthByWord.get(word);
  return month === undefined ? null : { kind: "month", month: month + 1, day: undefined };
}

function clock(
  hours: number,
  minutes: number,
  meridiem: string | undefined,
  isBare: boolean,
): Reading | null {
  if (minutes > 59 || hours * 60 + minutes > 30 * 60) return null;
  const isTwelve = meridiem !== undefined;
  if (isTwelve && (hours < 1 || hours > 12)) return null;
  const half = isTwelve ? (meridiem.startsWith("p") ? "PM" : "AM") : undefined;
  // 12 am is midnight, 12 pm is noon
  return { kind: "clock", hours: isTwelve ? hours % 12 : hours, minutes, half, isBare };
}

const DIGITS = "零一二三四五六七八九";

/** 九 9, 十 10, 十二 12, 二十 20, 二十四 24. */
function numberOf(text: string): number {
  const digit = (name: string | undefined) => Math.max(DIGITS.indexOf((name ?? "").replace("两", "二")), 0);
  const ten = text.indexOf("十");
  if (ten < 0) return text.length === 1 ? digit(text) : Number.NaN;
  return (ten === 0 ? 1 : digit(text[0])) * 10 + (text[ten + 1] === undefined ? 0 : digit(text[ten + 1]));
}

function optional(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
