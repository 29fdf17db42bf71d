import { createInterface } from "node:readline";
import OpeningHours from "opening_hours";

/*
 * opening_hours.js (LGPL, a development dependency) in a process of its own: it answers in the process's zone,
 * so TZ is given, and it hangs on some texts, so it can be killed. One question a line, one answer a line, JSON.
 */

export interface OracleQuestion {
  text: string;
  /** Instants in ms. */
  at: number[];
}

/** A letter an instant: O open, C closed, U unknown, X where it threw; or why it refused the text. */
export type OracleAnswer = { states: string } | { refused: string };

createInterface({ input: process.stdin }).on("line", (line) => {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
});

function answer({ text, at }: OracleQuestion): OracleAnswer {
  try {
    // null: anywhere, so that PH and SH are words it knows; instants near its holidays are not asked about
    const hours = new OpeningHours(text, null);
    return { states: at.map((time) => stateAt(hours, new Date(time))).join("") };
  } catch (error) {
    return { refused: String(error).split("\n", 1)[0] ?? "" };
  }
}

function stateAt(hours: OpeningHours, at: Date): string {
  try {
    if (hours.getState(at)) return "O";
    return hours.getUnknown(at) ? "U" : "C";
  } catch {
    return "X";
  }
}
