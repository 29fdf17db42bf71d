import type { AnswerTexts } from "../zh/answer.ts";

/** The answer: the share, the table, the gaps, in English. */
export const answer = {
  title: "Answer",
  reach: "of the demand can reach a place",
  covered: "can reach a place",
  uncovered: "cannot",
  possible: "perhaps (only places whose hours are not known are near)",
  places: (open, all) => `${open} of the ${all} places nearby are open`,
  placesAnyTime: (all) => `${all} places nearby`,
  former: (hour) => `What follows is still for “${hour}”.`,
  renewing: "Working it out…",
  table: {
    title: "By district",
    parts: "With subdistricts",
    name: "District",
    share: "Share",
    uncovered: "Cannot",
    possible: "maybe",
    places: "Open/all",
    access: "/10k",
    accessHint:
      "/10k: open places within reach for every 10,000 of demand (E2SFCA), nearer ones counting more; the mean by demand.",
    approximateHint: "≈ No boundary was imported: taken by nearness to the districts' centres.",
    none: "(in no district)",
    zoom: (name) => `Show ${name} on the map`,
  },
  gaps: {
    title: "Worst gaps",
    none: "No gaps: all the demand can reach an open place.",
    weight: (weight, share) => `${weight} (${share} of all)`,
    nearest: (name, distance) => `Nearest open place: ${name}, ${distance}`,
    noneOpen: "No place is open at this hour.",
    unnamed: "In no district",
  },
  empty: {
    noDemand: "No demand yet",
    noDemandHint:
      "Import how many riders or residents there are in each cell first: then it can be told how many get there.",
    toData: "Import data",
    noWeight: "No demand in this area",
    noWeightHint: "Choose another area, or another demand set.",
    noCells: "This data is still empty",
    noCellsHint: "Choose another set under Data, or import one.",
    everywhere: "Ask about everywhere",
    refused: "This question has no answer",
    refusedHint: (message) => `The server says: ${message}. Change the question on the left.`,
    reset: "Back to the first question",
  },
} satisfies AnswerTexts;
