import type { common as chinese } from "../zh/common.ts";

export const common = {
  title: "Administration",
  tabs: {
    hosts: "Hosts",
    people: "People",
    places: "Places",
    amenities: "Amenities",
    calendar: "Holidays",
    audit: "Changes",
  },
  loading: "Loading…",
  more: "Show more",
  shown: (n) => `${n} shown`,
  shownOf: (n, total) => (n === total ? `${total} in all` : `${n} of ${total}`),
  close: "Close",
  cancel: "Cancel",
  choose: "Choose",
  save: "Save",
  busy: "One moment…",
  all: "All",
  none: "None",
  actions: "Actions",
  copy: "Copy link",
  copied: "Link copied",
  copyFailed: "Could not copy: please select the link and copy it yourself.",
  link: "Link",
  failure: {
    network: "The server cannot be reached; nothing was saved. Check the network and try again.",
    unknown: "The server could not do it. Please try again in a moment.",
    gone: "It is no longer there: somebody may just have removed it. Close this and refresh the list.",
    conflict: (who) =>
      `Not saved: somebody else has just changed it (${who}). Close this, open it again and change it once more.`,
    input: (message) => `The server did not accept it: ${message}`,
    forbidden: (message) => `You cannot do this now. (${message})`,
    signedOut:
      "You have been signed out; nothing was saved. Sign in again in another tab, then try once more.",
    tooMany: "That was too much at once. Please try again in a while.",
  },
  problem: {
    empty: "Please fill this in.",
    email: "Write the whole e-mail, such as wang@example.org.",
  },
  guard: {
    signedOut: "You are not signed in",
    signedOutHint: "Sign in with an administrator's account.",
    notAdministrator: "This account is not an administrator's",
    notAdministratorHint: (name) => `You are signed in as ${name}. Sign in with an administrator's account.`,
    signIn: "Sign in as an administrator",
    toHost: "To my places",
  },
} satisfies typeof chinese;
