import { MultiBar, Presets } from "cli-progress";
import { say } from "./cli.ts";

/** How far an import is, and what it has to tell on the way. */
export interface ImportProgress {
  /** Bytes of the file read so far. */
  read(bytes: number): void;
  rows(count: number): void;
  line(text: string): void;
  stop(): void;
}

/** Rows between two lines where there is no terminal to draw on. */
const ROWS_A_LINE = 50_000;

/** A bar where standard error is a terminal, otherwise a line now and then. */
export function showProgress(totalBytes: number): ImportProgress {
  return process.stderr.isTTY ? bar(totalBytes) : lines();
}

function bar(totalBytes: number): ImportProgress {
  const bars = new MultiBar(
    {
      format: "{bar} {percentage}% | {rows} rows | {duration_formatted}",
      hideCursor: true,
      clearOnComplete: false,
    },
    Presets.shades_classic,
  );
  const one = bars.create(totalBytes, 0, { rows: 0 });
  return {
    read: (bytes) => one.update(bytes),
    rows: (count) => one.update({ rows: count }),
    line: (text) => bars.log(`${text}\n`),
    stop: () => bars.stop(),
  };
}

function lines(): ImportProgress {
  let told = 0;
  return {
    read: () => {},
    rows(count) {
      if (count - told < ROWS_A_LINE) return;
      told = count;
      say(`${count} rows`);
    },
    line: say,
    stop: () => {},
  };
}
