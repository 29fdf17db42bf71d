import { NuanyiError } from "../errors.ts";

/** What somebody may do beyond the places of their hosts. */
export type Role = "PLANNER" | "CASE_WORKER" | "ADMINISTRATOR";

/** What somebody may do for a host: both edit its places, an owner also says who else may. */
export type HostRole = "OWNER" | "EDITOR";

/** Who is signed in, with what they may do; read anew for every request. */
export interface Viewer {
  id: string;
  name: string;
  email: string;
  /** One of the demo's sign-ins: never touches what is not demo data. */
  isDemo: boolean;
  roles: ReadonlySet<Role>;
  /** By host id: their own memberships and, through these, every host below. */
  hosts: ReadonlyMap<number, HostRole>;
}

/** What decides who may edit a place. */
export interface Editable {
  hostId: number | null;
  isDemo: boolean;
}

/** Administrators edit every place, members those of their hosts, demo sign-ins demo places only. */
export function mayEdit(viewer: Viewer | null, place: Editable): boolean {
  if (viewer === null || (viewer.isDemo && !place.isDemo)) return false;
  return viewer.roles.has("ADMINISTRATOR") || (place.hostId !== null && viewer.hosts.has(place.hostId));
}

/** @throws NuanyiError UNAUTHENTICATED for nobody. */
export function signedIn(viewer: Viewer | null): Viewer {
  if (viewer === null) throw new NuanyiError("UNAUTHENTICATED", "expected you to be signed in");
  return viewer;
}

/** @throws NuanyiError UNAUTHENTICATED for nobody, FORBIDDEN for somebody without the role. */
export function withRole(viewer: Viewer | null, role: Role): Viewer {
  const somebody = signedIn(viewer);
  if (!somebody.roles.has(role))
    throw new NuanyiError("FORBIDDEN", `expected the role ${role}, got an account without it`);
  return somebody;
}
