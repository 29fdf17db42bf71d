import { useQuery } from "@tanstack/react-query";
import type { ResultOf } from "../../../schema/operations/graphql.ts";
import { planById, planList } from "../../../schema/operations/planning-plans.ts";
import { request } from "../../graphql/client.ts";

export type Plan = NonNullable<ResultOf<typeof planById>["plan"]>;
export type PlanResult = NonNullable<Plan["result"]>;
export type SuggestedSite = PlanResult["sites"][number];
export type PlanHeading = ResultOf<typeof planList>["plans"][number];

/** Ask for it anew after a plan was started, ended or removed. */
export const PLANS = "planning-plans";
const EVERY_MS = 1000;
const LIST_EVERY_MS = 5000;

const isUnderWay = ({ status }: Pick<PlanHeading, "status">): boolean =>
  status === "WAITING" || status === "RUNNING";

/** A plan, asked about each second until it has ended; null: there is none. */
export const usePlan = (id: string) =>
  useQuery({
    queryKey: [PLANS, id],
    queryFn: async ({ signal }) => (await request(planById, { id }, signal)).plan,
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? EVERY_MS : false),
  });

export const usePlans = () =>
  useQuery({
    queryKey: [PLANS],
    queryFn: async ({ signal }) => (await request(planList, {}, signal)).plans,
    refetchInterval: ({ state: { data } }) => (data?.some(isUnderWay) ? LIST_EVERY_MS : false),
  });
