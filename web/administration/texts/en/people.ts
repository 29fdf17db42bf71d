import type { people as chinese, roles as chineseRoles } from "../zh/people.ts";

export const people = {
  label: "People",
  search: "Search names and e-mails",
  invite: "Invite somebody",
  none: "Nobody like that",
  noneHint: "Try a shorter part of the name or e-mail.",
  name: "Name",
  roles: "Roles",
  hosts: "Hosts",
  since: "Account since",
  hostRole: (host, role) => `${host} (${role})`,
  setRoles: "Roles",
  setRolesLabel: (name) => `Roles of ${name}`,
  setRolesTitle: (name) => `Roles of ${name}`,
  setRolesHint: "Who looks after which places is set under Hosts.",
  roleHint: {
    PLANNER: "Sees coverage and plans new places.",
    CASE_WORKER: "Answers requests.",
    ADMINISTRATOR: "Changes every place, everybody's rights and these settings.",
  },
  rolesSet: (name) => `The roles of ${name} are changed`,
  passwordLink: "Password link",
  passwordLinkLabel: (name) => `Make a password link for ${name}`,
  passwordLinkTitle: (name) => `Make a password link for ${name}?`,
  passwordLinkText:
    "They set a new password with it, once and within a day; that signs them out everywhere. Hand it over in person or in another way you trust.",
  passwordLinkSubmit: "Make the link",
  passwordLinkReady: "Hand this link over. It is shown this once and is good for a day.",
  remove: "Remove",
  removeLabel: (name) => `Remove the account of ${name}`,
  removeTitle: (name) => `Remove the account of ${name}?`,
  removeText: (name) =>
    `${name} is signed out at once and cannot come back. This cannot be taken back. Histories keep the name.`,
  removed: (name) => `The account of ${name} is removed`,
  you: "you",
} satisfies typeof chinese;

export const roles = {
  OWNER: "Owner",
  EDITOR: "Editor",
  PLANNER: "Planner",
  CASE_WORKER: "Case worker",
  ADMINISTRATOR: "Administrator",
} satisfies typeof chineseRoles;
