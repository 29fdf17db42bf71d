import type { Context } from "../../server/context.ts";
import { connect } from "../../server/database/connect.ts";
import { loadCalendar } from "../../server/hours/hours.queries.ts";
import type { LatLon } from "../../server/places/place.ts";
import { contextAt } from "../support/context.ts";
import { type DatabaseTime, timeQuestions } from "./database-times.ts";
import { timeMapAndText } from "./map-times.ts";
import type { BenchOptions } from "./options.ts";
import { type Question, questionsAt } from "./questions.ts";
import type { Line } from "./report.ts";
import { sum } from "./statistics.ts";

/** Two in the afternoon in Beijing, today: most places are open. */
export function afternoon(today: Date): Date {
  return new Date(`${today.toISOString().slice(0, 10)}T14:00:00+08:00`);
}

/** Times within the database: the large one's, the large against the small, and what its plans read. */
export async function benchDatabase(
  { large, small }: { large: string; small: string },
  points: readonly LatLon[],
  { places, fewPlaces, points: count }: BenchOptions,
): Promise<Line[]> {
  const now = afternoon(new Date());
  const asked = points.slice(0, count);
  const questions = questionsAt(now);
  const [unfiltered] = questions;
  if (!unfiltered) throw new Error("expected questions, got none");
  const few = await withContext(small, now, (context) => timeQuestions(context, [unfiltered], asked));
  const { many, map } = await withContext(large, now, async (context) => ({
    many: await timeQuestions(context, questions, asked),
    map: await timeMapAndText(context, asked),
  }));
  const growth = ratio(timeOf(many, "unfiltered"), timeOf(few, "unfiltered"));
  return [
    ...questions.map((question) => questionLine(question, timeOf(many, question.id))),
    {
      id: "seqScans",
      what: "plans of these that scan all places",
      value: sum([...many.values()].map(({ seqScans }) => seqScans)),
      unit: "scans",
      target: { atMost: 0 },
      note: `of ${questions.length * asked.length}`,
    },
    {
      id: "rareToUnfiltered",
      what: "two rare amenities, open at 23:00 ÷ unfiltered",
      value: ratio(timeOf(many, "rareLate"), timeOf(many, "unfiltered")),
      unit: "×",
      target: { atMost: 5 },
    },
    {
      id: "manyToFew",
      what: `nearest 20 of ${places.toLocaleString("en")} ÷ of ${fewPlaces.toLocaleString("en")}`,
      value: growth,
      unit: "×",
      target: { atMost: 1.5 },
    },
    ...map.map(
      ({ id, what, p50, most }): Line => ({
        id,
        what,
        value: p50,
        unit: "ms",
        note: `at most ${most.toFixed(1)} ms`,
      }),
    ),
  ];
}

function questionLine({ id, what }: Question, { p50, p99, indexes }: DatabaseTime): Line {
  const note = `p99 ${p99.toFixed(2)} ms, through ${indexes.join(", ") || "no index"}`;
  return { id: `${id}Database`, what: `database: ${what}`, value: p50, unit: "ms", note };
}

const ratio = (a: DatabaseTime, b: DatabaseTime) => a.p50 / b.p50;

function timeOf(times: Map<string, DatabaseTime>, id: string): DatabaseTime {
  const time = times.get(id);
  if (!time) throw new Error(`expected a time of ${id}, got none`);
  return time;
}

async function withContext<T>(
  databaseUrl: string,
  now: Date,
  use: (context: Context) => Promise<T>,
): Promise<T> {
  const { db, close } = await connect({ databaseUrl, dataDir: "", poolSize: 2 });
  try {
    return await use(await contextAt(db, await loadCalendar(db), now));
  } finally {
    await close();
  }
}
