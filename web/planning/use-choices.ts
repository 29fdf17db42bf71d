import { useQuery } from "@tanstack/react-query";
import { districtList } from "../../schema/operations/district-list.ts";
import type { ResultOf } from "../../schema/operations/graphql.ts";
import { demandSets, savedAreas, scenarioList } from "../../schema/operations/planning-choices.ts";
import { request } from "../graphql/client.ts";

export type DemandSet = ResultOf<typeof demandSets>["demandSets"][number];
export type ScenarioName = ResultOf<typeof scenarioList>["scenarios"][number];
export type District = ResultOf<typeof districtList>["districts"][number];

/** What was imported: ask for `CHOICES` anew after an import or a removal. */
export const CHOICES = "planning-choices";

export const useDemandSets = () =>
  useQuery({
    queryKey: [CHOICES, "demand"],
    queryFn: async ({ signal }) => (await request(demandSets, {}, signal)).demandSets,
  });

export const useSavedAreas = () =>
  useQuery({
    queryKey: [CHOICES, "areas"],
    queryFn: async ({ signal }) => (await request(savedAreas, {}, signal)).areas,
  });

export const useScenarioNames = () =>
  useQuery({
    queryKey: [CHOICES, "scenarios"],
    queryFn: async ({ signal }) => (await request(scenarioList, {}, signal)).scenarios,
  });

export const useDistricts = () =>
  useQuery({
    queryKey: [CHOICES, "districts"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => (await request(districtList, {}, signal)).districts,
  });
