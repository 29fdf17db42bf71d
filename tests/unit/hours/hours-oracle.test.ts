import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HoursOracle } from "../../support/hours-oracle.ts";
import { type Comparison, compare, oracleInstants } from "../../support/hours-oracle-compare.ts";
import { ORACLE_VALUES } from "./oracle-values.ts";

/** Values on which the oracle errs, and why. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map();

const SAMPLES = new URL("../../../../shared/data/opening-hours/", import.meta.url);
const isMissing = !existsSync(SAMPLES);

describe("against opening_hours.js, at 200 instants of 2026 each", () => {
  const oracle = new HoursOracle();
  let instants: number[] = [];
  beforeAll(async () => {
    instants = await oracleInstants(oracle);
  });
  afterAll(() => oracle.stop());

  async function compareAll(texts: readonly string[]): Promise<Comparison[]> {
    const all: Comparison[] = [];
    for (const text of texts) all.push(await compare(oracle, text, instants));
    return all;
  }

  const disagreeing = (all: readonly Comparison[]) =>
    all
      .filter(({ text }) => !EXCEPTIONS.has(text))
      .flatMap(({ text, disagreements: [first] }) => (first ? [{ text, ...first }] : []));
  const shareUnderstood = (all: readonly Comparison[]) =>
    all.filter(({ hours, isAllUnknown }) => hours !== null && !isAllUnknown).length / all.length;

  it("values of our own: all but a few understood, none disagrees", async () => {
    expect(ORACLE_VALUES.length).toBeGreaterThanOrEqual(500);
    const all = await compareAll(ORACLE_VALUES);
    expect(disagreeing(all)).toEqual([]);
    // what is compared is worth it: the oracle takes nearly all, and answers of each kind come up
    expect(all.filter(({ refused }) => refused === null).length / all.length).toBeGreaterThan(0.98);
    expect(shareUnderstood(all)).toBeGreaterThanOrEqual(0.98);
  });

  it("tells a disagreement where there is one", async () => {
    // the oracle is asked about another time of day than we are
    const shifted = instants.map((time) => time + 12 * 3_600_000);
    const { disagreements } = await compare(new Shifted(oracle, shifted), "09:00-18:00", instants);
    expect(disagreements.length).toBeGreaterThan(50);
  });

  it.skipIf(isMissing)(
    `the clean sample: 98 % understood, none disagrees${isMissing ? " (skipped: ../shared/data/opening-hours is not here)" : ""}`,
    async () => {
      const texts = readFileSync(new URL("clean-sample.txt", SAMPLES), "utf8").split("\n").filter(Boolean);
      const all = await compareAll(texts);
      expect(disagreeing(all)).toEqual([]);
      expect(shareUnderstood(all)).toBeGreaterThanOrEqual(0.98);
    },
  );
});

/** Asks the oracle about other instants than it is asked for. */
class Shifted extends HoursOracle {
  constructor(
    readonly oracle: HoursOracle,
    readonly at: number[],
  ) {
    super();
  }
  override ask({ text }: { text: string }) {
    return this.oracle.ask({ text, at: this.at });
  }
}
