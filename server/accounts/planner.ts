import { NuanyiError } from "../errors.ts";
import { signedIn, type Viewer } from "./viewer.ts";

/** @throws NuanyiError UNAUTHENTICATED for nobody, FORBIDDEN for somebody who is neither planner nor administrator. */
export function planner(viewer: Viewer | null): Viewer {
  const somebody = signedIn(viewer);
  if (!somebody.roles.has("PLANNER") && !somebody.roles.has("ADMINISTRATOR"))
    throw new NuanyiError("FORBIDDEN", "expected the role PLANNER, got an account without it");
  return somebody;
}

/** Who made something, and whether it belongs to the demo. */
export interface Owned {
  ownerId: string | null;
  isDemo: boolean;
}

/** The demo's sign-ins, which anybody may use, see the demo's alone. */
export function maySee(viewer: Pick<Viewer, "isDemo">, { isDemo }: Pick<Owned, "isDemo">): boolean {
  return isDemo || !viewer.isDemo;
}

/** Its owner and administrators change and remove something. */
export function mayChange(viewer: Viewer, owned: Owned): boolean {
  return maySee(viewer, owned) && (owned.ownerId === viewer.id || viewer.roles.has("ADMINISTRATOR"));
}

/**
 * What was found, to be changed or removed.
 * @param what such as "a scenario"
 * @throws NuanyiError NOT_FOUND where there is none that the viewer may see, FORBIDDEN where it is another's
 */
export function ownedBy<T extends Owned>(viewer: Viewer, found: T | undefined, what: string): T {
  if (!found || !maySee(viewer, found)) throw new NuanyiError("NOT_FOUND", `expected ${what}, found none`);
  if (!mayChange(viewer, found))
    throw new NuanyiError("FORBIDDEN", `expected ${what} of your own, got another's`);
  return found;
}
