import { expect, it } from "vitest";
import { loadCalendar, seedCalendar } from "../../server/hours/hours.queries.ts";
import type { PlacePatch } from "../../server/places/place-snapshot.ts";
import { revisePlaces } from "../../server/places/revise.service.ts";
import { CELLS, PLACES } from "../api/coverage-support.ts";
import { contextAt } from "../support/context.ts";
import { useDatabase } from "../support/database.ts";
import { saveDemandSet } from "../support/demand-set.ts";
import { daily } from "../support/rows.ts";

const NOW = new Date("2026-11-18T06:00:00Z");
const QUESTION = { demandSet: "flat", threshold: { metres: 500 }, hour: 23, on: "2026-11-18" };
const database = useDatabase();

it("what the analyst keeps does not outlive a revision that is committed after one with a higher number", async () => {
  const { db } = database;
  await seedCalendar(db);
  const calendar = await loadCalendar(db);
  await saveDemandSet(db, { code: "flat", cells: new Map(CELLS.map((cell) => [cell, [2]])) });
  const context = await contextAt(db, calendar, NOW);
  const base = { ...context, viewer: { isDemo: false } };
  const covered = async () => (await context.analyst.analyse(base, QUESTION)).figuresAt(23).coveredCells;
  const revise = (rows: readonly PlacePatch[], beforeTheEnd?: () => Promise<void>) =>
    db.transaction().execute(async (trx) => {
      await revisePlaces(trx, { rows, actor: "test", action: "IMPORT", at: NOW, calendar });
      await beforeTheEnd?.();
    });
  await revise(PLACES);

  // DAY is written first, and committed last
  let end = () => {};
  const mayEnd = new Promise<void>((resolve) => {
    end = resolve;
  });
  let slow: Promise<void> | undefined;
  await new Promise<void>((written) => {
    slow = revise([{ code: "DAY", hours: daily(0, 1440) }], () => {
      written();
      return mayEnd;
    });
  });
  await revise([{ code: "WHO", description: "新" }]);
  expect(await covered()).toBe(3);
  end();
  await slow;
  expect(await covered()).toBe(14);
  await context.analyst.close();
});
