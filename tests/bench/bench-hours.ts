import { pickWeighted } from "./random.ts";

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** About 190 ways to be open by day, none of them at 23:00: plain, with a noon break, Mondays closed, by season. */
function daytimeHours(): string[] {
  const texts: string[] = [];
  for (let from = 7 * 60; from <= 10 * 60; from += 30)
    for (let to = 17 * 60; to <= 22 * 60; to += 30) {
      const span = `${clock(from)}-${clock(to)}`;
      texts.push(span);
      if (to % 60 === 0) texts.push(`Tu-Su ${span}`);
      if (to <= 19 * 60) texts.push(`Mo-Fr ${clock(from)}-12:00,13:30-${clock(to)}; PH off`);
      if (to >= 21 * 60 && from % 60 === 0)
        texts.push(`May-Sep ${span}; Oct-Apr ${clock(from + 60)}-${clock(to - 120)}`);
    }
  return texts;
}

const DAYTIME = daytimeHours();
/** Open at 23:00, if not every day. */
const LATE = [
  ["24/7", 6],
  ["10:00-24:00", 2],
  ["08:00-23:30", 1.5],
  ["06:00-02:00", 1],
  ["18:00-04:00", 1],
  ["Mo-Fr 07:00-24:00; Sa,Su 09:00-24:00", 0.5],
] as const;

/** The hours column of a bench place: 5 % unknown (half empty, half not to be understood), 12 % open at 23:00. */
export function benchHours(random: () => number): string {
  const share = random();
  if (share < 0.025) return "";
  if (share < 0.05) return "以现场公告为准";
  if (share < 0.17) return pickWeighted(random, LATE);
  // Squared: a few definitions are common, most are rare.
  return DAYTIME[Math.floor(random() ** 2 * DAYTIME.length)] ?? "09:00-18:00";
}
