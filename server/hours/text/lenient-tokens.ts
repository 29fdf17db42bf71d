import { ANY_WORD, type Half, MEANINGS, type WordKind } from "./lenient-words.ts";
import { monthByWord, weekdayByWord } from "./osm-words.ts";

/** The parts of hours as people in China type them. `at` is the place in the text, for messages. */
export type LenientToken = { at: number; text: string } & (
  | { kind: "weekday"; day: number }
  /** 0 Monday … 6 Sunday. */
  | { kind: "days"; days: readonly number[]; isWorkdays?: true }
  | { kind: "clock"; hours: number; minutes: number; half: Half | undefined; isBare: boolean }
  | { kind: "half"; half: Half }
  | { kind: "month"; month: number; day: number | undefined }
  | { kind: "season"; name: string }
  | { kind: WordKind }
);

/** Tried in this order at every place; none can run on for long, so that reading takes linear time. */
const PARTS: readonly (readonly [pattern: RegExp, read: (match: RegExpExecArray) => Reading | null])[] = [
  [/[ \t\u3000\r]+/y, () => ({ kind: "idle" })],
  [
    /(?:周|星期|礼拜)([一二三四五六日天](?:[、,]?[一二三四五六日天](?![月点时]))*)/y,
    (match) => chineseWeekdays(match[1] ?? ""),
  ],
  [
    /(?:周|星期|礼拜)([1-7])(?:([-~至到])([1-7]))?(?![\d:.点时月h])/y,
    ([, first, joint, last]) => numberedWeekdays(Number(first), joint, Number(last)),
  ],
  [
    /(\d{1,2})[-~至到–—](\d{1,2})月(?!\d)/y,
    ([, first, last]) => allOf([monthOf(first), { kind: "to" }, monthOf(last)]),
  ],
  [/(\d{1,2})月(?:(\d{1,2})[日号])?/y, ([, month, day]) => monthOf(month, day)],
  [
    /([朝早晚])([一二三四五六七八九十]{1,3})(?![一二三四五六七八九十点时月:])/y,
    ([, half, hours = ""]) =>
      allOf([
        { kind: "half", half: half === "晚" ? "PM" : "AM" },
        clock(numberOf(hours), 0, undefined, true),
      ]),
  ],
  [new RegExp(ANY_WORD, "y"), ([word]) => wordReading(word)],
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
  const joins =
    joint?.kind === "to" || joint?.kind === "dash" || joint?.kind === "and" || joint?.kind === "with";
  if (day < 0 || before?.kind !== "weekday" || !joins) return null;
  return { reading: { kind: "weekday", day } as const, length: 1 };
}

/** 周1, 周1-5; the week begins on Monday. */
function numberedWeekdays(first: number, joint: string | undefined, last: number): Reading {
  const from = { kind: "weekday", day: first - 1 } as const;
  return joint === undefined ? from : [from, { kind: "to" }, { kind: "weekday", day: last - 1 }];
}

function chineseWeekdays(names: string): Reading {
  return Array.from(names.replace(/[、,]/g, ""), (name) => ({
    kind: "weekday" as const,
    day: CHINESE_DAYS.indexOf(name === "天" ? "日" : name),
  }));
}

function wordReading(word: string): Reading | null {
  const meaning = MEANINGS.get(word);
  if (meaning?.kind !== "time") return meaning ?? null;
  return { kind: "clock", hours: meaning.hours, minutes: 0, half: meaning.half, isBare: false };
}

function monthOf(month: string | undefined, day?: string): WithoutPlace<LenientToken> | null {
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? { kind: "month", month: Number(month), day: optional(day) } : null;
}

/** Null where any of them is. */
function allOf(parts: readonly (WithoutPlace<LenientToken> | null)[]): Reading | null {
  return parts.every((part) => part !== null) ? [...parts] : null;
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
): WithoutPlace<LenientToken> | null {
  if (minutes > 59 || !(hours * 60 + minutes <= 30 * 60)) return null;
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
