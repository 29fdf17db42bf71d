import { randomUUID } from "node:crypto";
import { mayChange, maySee, ownedBy, planner } from "../accounts/planner.ts";
import type { Viewer } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { expected, NuanyiError } from "../errors.ts";
import { checkedText } from "../input.ts";
import { knownChanges } from "./changes.service.ts";
import { placeCodeOf, placesNamedIn } from "./check-changes.ts";
import { findPlaceNames } from "./named-places.queries.ts";
import type { Scenario, ScenarioChange } from "./scenario.ts";
import type { ScenarioChangeType, ScenarioInput, ScenarioType } from "./scenario.type.ts";
import {
  countScenarios,
  deleteScenario,
  findScenario,
  findScenarios,
  insertScenario,
  lockScenario,
  lockScenarios,
  updateScenario,
  type WrittenScenario,
} from "./scenarios.queries.ts";

/** What strangers who share the demo's sign-in may fill, and what everybody else may. */
const MOST_OF_DEMO = 200;
const MOST = 5000;
/** Of a scenario's changes as JSON in the demo, as all of them may be listed at once; others send what a request holds. */
const MOST_CHARACTERS_OF_DEMO = 20_000;

/** Those that the viewer may see, the last changed first. @throws NuanyiError for who is no planner */
export async function someScenarios(
  context: Pick<Context, "db" | "viewer">,
  first: number,
): Promise<ScenarioType[]> {
  const viewer = planner(context.viewer);
  const scenarios = await findScenarios(context.db, { onlyDemo: viewer.isDemo, limit: first });
  return typesOf(context.db, viewer, scenarios);
}

/** Null where there is none that the viewer may see. @throws NuanyiError for who is no planner */
export async function scenarioById(
  { db, viewer }: Pick<Context, "db" | "viewer">,
  id: string,
): Promise<ScenarioType | null> {
  const asking = planner(viewer);
  const scenario = await findScenario(db, id);
  return scenario && maySee(asking, scenario) ? typeOf(db, asking, scenario) : null;
}

/**
 * @throws NuanyiError for who is no planner, CONFLICT where there are as many as are kept, InputError for what cannot be
 * kept
 */
export async function saveScenario(context: Context, input: ScenarioInput): Promise<ScenarioType> {
  const viewer = planner(context.viewer);
  const { db, now } = context;
  const scenario: Scenario = {
    id: randomUUID(),
    ...(await checkedScenario(context, viewer, input)),
    ...{ version: 1, ownerId: viewer.id, ownerName: viewer.name, isDemo: viewer.isDemo },
    ...{ createdAt: now, updatedAt: now },
  };
  const most = viewer.isDemo ? MOST_OF_DEMO : MOST;
  await db.transaction().execute(async (trx) => {
    await lockScenarios(trx);
    if ((await countScenarios(trx, viewer.isDemo)) >= most)
      throw new NuanyiError("CONFLICT", `expected fewer than ${most} scenarios: remove one first`);
    await insertScenario(trx, scenario);
  });
  return typeOf(db, viewer, scenario);
}

/**
 * @throws NuanyiError as ownedBy, CONFLICT where it was changed since the caller saw it, InputError for what cannot be
 * kept
 */
export async function changeScenario(
  context: Context,
  { id, expectedVersion, scenario: input }: { id: string; expectedVersion: number; scenario: ScenarioInput },
): Promise<ScenarioType> {
  const viewer = planner(context.viewer);
  const { db, now } = context;
  // asked before what it is to hold is looked at: a stranger is told nothing of that
  ownedBy(viewer, await findScenario(db, id), "a scenario");
  const written = await checkedScenario(context, viewer, input);
  const changed = await db.transaction().execute(async (trx) => {
    const found = ownedBy(viewer, await lockScenario(trx, id), "a scenario");
    if (found.version !== expectedVersion)
      throw new NuanyiError(
        "CONFLICT",
        `expected version ${found.version} of the scenario, got ${expectedVersion}: it was changed since`,
        { version: found.version },
      );
    const scenario: Scenario = { ...found, ...written, version: found.version + 1, updatedAt: now };
    await updateScenario(trx, scenario);
    return scenario;
  });
  return typeOf(db, viewer, changed);
}

/** @returns its id. @throws NuanyiError as ownedBy */
export async function removeScenario(
  { db, viewer }: Pick<Context, "db" | "viewer">,
  id: string,
): Promise<string> {
  const asking = planner(viewer);
  return db.transaction().execute(async (trx) => {
    const found = ownedBy(asking, await lockScenario(trx, id), "a scenario");
    await deleteScenario(trx, found.id);
    return found.id;
  });
}

async function checkedScenario(
  context: Context,
  { isDemo }: Viewer,
  { name, note, changes, view }: ScenarioInput,
): Promise<WrittenScenario> {
  const written = {
    name: checkedText("a name", name, 100),
    note: checkedNote(note),
    view: view ? checkedText("a view", view, 2000) : null,
    changes: await knownChanges(context, changes),
  };
  const { length } = JSON.stringify(written.changes);
  if (isDemo && length > MOST_CHARACTERS_OF_DEMO)
    throw expected(`at most ${MOST_CHARACTERS_OF_DEMO} characters of changes in the demo`, length);
  return written;
}

/** Several lines are fine in it; blank is none. */
function checkedNote(note: string | null | undefined): string | null {
  const trimmed = note?.trim() ?? "";
  if (trimmed === "") return null;
  if (trimmed.length > 2000) throw expected("a note of at most 2000 characters", trimmed.length);
  const lines = trimmed.split(/\r?\n/);
  return lines.map((line) => (line.trim() === "" ? "" : checkedText("a note", line, 2000))).join("\n");
}

async function typeOf(db: Context["db"], viewer: Viewer, scenario: Scenario): Promise<ScenarioType> {
  const names = await findPlaceNames(db, placesNamedIn(scenario.changes));
  return scenarioType(viewer, scenario, names);
}

async function typesOf(db: Context["db"], viewer: Viewer, scenarios: Scenario[]): Promise<ScenarioType[]> {
  const codes = placesNamedIn(scenarios.flatMap(({ changes }) => changes));
  const names = await findPlaceNames(db, codes);
  return scenarios.map((scenario) => scenarioType(viewer, scenario, names));
}

function scenarioType(
  viewer: Viewer,
  { ownerId, ...scenario }: Scenario,
  names: ReadonlyMap<string, string>,
): ScenarioType {
  return {
    ...scenario,
    isMine: mayChange(viewer, { ownerId, isDemo: scenario.isDemo }),
    changes: scenario.changes.map((change) => changeType(change, names)),
  };
}

function changeType(change: ScenarioChange, names: ReadonlyMap<string, string>): ScenarioChangeType {
  const code = placeCodeOf(change) ?? null;
  return {
    addPlace: change.addPlace ?? null,
    placeCode: code,
    placeName: code === null ? null : (names.get(code) ?? null),
    isClosed: Boolean(change.closePlace),
    hours: change.changeHours?.hours ?? null,
    addedAmenities: change.changeAmenities?.add ?? [],
    removedAmenities: change.changeAmenities?.remove ?? [],
  };
}
