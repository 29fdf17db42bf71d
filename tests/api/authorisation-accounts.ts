import { hostId, makeSession, makeUser, signedIn } from "../support/sign-in.ts";
import type { Mutation, World } from "./authorisation-table.ts";

const BY_ADMINISTRATORS: Mutation["may"] = {
  anonymous: "UNAUTHENTICATED",
  "another host": "FORBIDDEN",
  host: "FORBIDDEN",
  planner: "FORBIDDEN",
  administrator: "done",
};

/** Of the host `own`, by its owners and administrators: to others it is not there. */
const OF_THE_HOST: Mutation["may"] = {
  anonymous: "UNAUTHENTICATED",
  "another host": "NOT_FOUND",
  host: "done",
  planner: "NOT_FOUND",
  administrator: "done",
};

/** Of one's own, whoever one is. */
const BY_ANYBODY_SIGNED_IN: Mutation["may"] = {
  anonymous: "UNAUTHENTICATED",
  "another host": "done",
  host: "done",
  planner: "done",
  administrator: "done",
};

/** With a link, which is the right itself. */
const BY_WHOEVER_HAS_THE_LINK: Mutation["may"] = { ...BY_ANYBODY_SIGNED_IN, anonymous: "done" };

const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) { token invitation { id } } }`;

export const ACCOUNT_MUTATIONS: Record<string, Mutation> = {
  invite: {
    document: INVITE,
    may: OF_THE_HOST,
    prepare: async (world) => ({ input: { hostId: await ownHost(world), hostRole: "EDITOR" } }),
  },
  revokeInvitation: {
    document: `mutation ($id: ID!) { revokeInvitation(id: $id) { id } }`,
    may: OF_THE_HOST,
    prepare: async (world) => ({ id: (await invitation(world)).invitation.id }),
  },
  acceptInvitation: {
    document: `mutation ($token: String!, $name: String, $email: String, $password: String) {
      acceptInvitation(token: $token, name: $name, email: $email, password: $password) { id } }`,
    may: BY_WHOEVER_HAS_THE_LINK,
    prepare: async (world, { name }) => ({
      token: (await invitation(world)).token,
      name: "新来的",
      email: `${name.toLowerCase()}@tests.example.org`,
      password: "correct horse battery",
    }),
  },
  setMembership: {
    document: `mutation ($userId: ID!, $hostId: ID!) {
      setMembership(userId: $userId, hostId: $hostId, role: OWNER) { id } }`,
    may: OF_THE_HOST,
    prepare: async (world) => ({
      userId: (await makeUser(world.api.db, { now: world.api.now, hosts: { [world.hosts.own]: "EDITOR" } }))
        .id,
      hostId: await ownHost(world),
    }),
  },
  setRoles: {
    document: `mutation ($userId: ID!) { setRoles(userId: $userId, roles: [PLANNER]) { id } }`,
    may: BY_ADMINISTRATORS,
    prepare: somebody,
  },
  createPasswordLink: {
    document: `mutation ($userId: ID!) { createPasswordLink(userId: $userId) }`,
    may: BY_ADMINISTRATORS,
    prepare: somebody,
  },
  removeAccount: {
    document: `mutation ($userId: ID!) { removeAccount(userId: $userId) { id } }`,
    may: BY_ADMINISTRATORS,
    prepare: somebody,
  },
  setPasswordByLink: {
    document: `mutation ($token: String!) { setPasswordByLink(token: $token, password: "correct horse battery") }`,
    may: BY_WHOEVER_HAS_THE_LINK,
    prepare: async (world) => {
      const administrator = await signedIn(world.api, { roles: ["ADMINISTRATOR"] });
      const { token } = await administrator.data<{ token: string }>(
        `mutation ($userId: ID!) { token: createPasswordLink(userId: $userId) }`,
        await somebody(world),
      );
      return { token };
    },
  },
  endSession: {
    document: `mutation ($id: ID!) { endSession(id: $id) }`,
    may: BY_ANYBODY_SIGNED_IN,
    prepare: async ({ api }, { userId }) => {
      const owner = userId ?? (await makeUser(api.db, { now: api.now })).id;
      const sessions = api.db.selectFrom("sessions").where("user_id", "=", owner).select("id");
      const before = new Set((await sessions.execute()).map(({ id }) => id));
      await makeSession(api, owner);
      const id = (await sessions.execute()).map((session) => session.id).find((one) => !before.has(one));
      return { id };
    },
  },
  endOtherSessions: {
    document: `mutation { endOtherSessions }`,
    may: BY_ANYBODY_SIGNED_IN,
    prepare: async ({ api }, { userId }) => {
      if (userId !== null) await makeSession(api, userId);
      return {};
    },
  },
};

const ownHost = ({ api, hosts }: World): Promise<string> => hostId(api.db, hosts.own).then(String);

async function invitation(world: World): Promise<{ token: string; invitation: { id: string } }> {
  const administrator = await signedIn(world.api, { roles: ["ADMINISTRATOR"] });
  const input = { hostId: await ownHost(world), hostRole: "EDITOR" };
  const { invite } = await administrator.data<{
    invite: { token: string; invitation: { id: string } };
  }>(INVITE, { input });
  return invite;
}

/** An account that nobody asks with. */
async function somebody({ api }: World): Promise<{ userId: string }> {
  const { id } = await makeUser(api.db, { now: api.now });
  return { userId: id };
}
