import { type Viewer, withRole } from "../accounts/viewer.ts";
import { NuanyiError } from "../errors.ts";

/** @throws NuanyiError UNAUTHENTICATED for nobody, FORBIDDEN for somebody who is no administrator. */
export function administrator(viewer: Viewer | null): Viewer {
  return withRole(viewer, "ADMINISTRATOR");
}

/**
 * Anybody may sign in as the demo's administrator, so that one changes nothing but the demo.
 * @param what is to change, such as "the calendar"
 * @throws NuanyiError FORBIDDEN for the demo's administrator where it is not demo data
 */
export function refuseBeyondDemo(viewer: Viewer, what: string, isDemo = false): void {
  if (viewer.isDemo && !isDemo)
    throw new NuanyiError("FORBIDDEN", `expected demo data: the demo's administrator cannot change ${what}`);
}
