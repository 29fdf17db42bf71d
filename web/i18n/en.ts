import { plural } from "./en/plural.ts";
import { rider } from "./en/rider.ts";
import { words } from "./en/words.ts";
import type { Messages } from "./zh.ts";

export const en = {
  ...words,
  ...rider,
  app: {
    title: "Nuanyi · the nearest open rest station",
    demo: "Demo data, not real places",
    demoShort: "Demo data",
    switchLanguage: "中文",
    switchLanguageShort: "中",
    notFound: "There is no page here",
    notFoundHint: "The link may be mistyped, or the page has moved.",
    toStart: "To the stations nearby",
    crashed: "The page ran into an error",
    crashedHint: "Reloading usually helps; filters and map position are in the address and stay.",
    reload: "Reload",
  },
  failure: {
    stale: (ago) => `Could not be renewed: results from ${ago}`,
    staleElsewhere: (ago) => `Could not be renewed: results of another search, ${ago}`,
    network: "The server cannot be reached",
    networkHint: "Check the network and try again. Results you have seen stay on this device.",
    server: "The server gave no answer",
    serverHint: "Please try again in a moment.",
    retry: "Try again",
    tiles: "No base map just now: showing a simple one",
    map: "The map did not load; the list works all the same",
    part: "This part did not load. Check the network and reload.",
  },
  map: {
    area: "Map",
    label: "Map of places",
    keyboardHelp: "Arrow keys move, plus and minus zoom, P drops a pin in the middle, Tab goes to the places",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    loading: "Loading the map…",
    place: (name, openness, kind) => `${name}, ${openness}, ${kind}`,
    cluster: (count, open) => `${plural(count, "place", "places")}, ${open} open. Zoom in`,
    position: (accuracy) => (accuracy ? `You are here, to within ${accuracy}` : "You are here"),
    pin: "Dropped pin. Drag to move",
  },
  sheet: {
    handle: "Height of the list",
    peek: "Low",
    half: "Half",
    full: "Full",
  },
  keyboard: {
    title: "Keyboard shortcuts",
    help: "Shortcuts",
    search: "Search",
    move: "Up and down the list",
    open: "Open details",
    navigate: "Navigate to the open place",
    back: "Back or close",
    thisHelp: "Show this help",
    close: "Close",
    enter: "Enter",
  },
} satisfies Messages;
