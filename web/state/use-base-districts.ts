import { useQuery } from "@tanstack/react-query";
import { districtBoundaries } from "../../schema/operations/district-boundaries.ts";
import { request } from "../graphql/client.ts";
import type { DistrictBoundary, MapDistrict } from "../map/types.ts";

const NONE: readonly MapDistrict[] = [];

/** The base drawn from our own districts, asked for when tiles fail and kept for the time without a network. */
export function useBaseDistricts(isNeeded: boolean): readonly MapDistrict[] {
  const { data = NONE } = useQuery({
    queryKey: ["boundaries"],
    enabled: isNeeded,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    meta: { isKept: true },
    queryFn: async ({ signal }): Promise<readonly MapDistrict[]> => {
      const { districts } = await request(districtBoundaries, {}, signal);
      return districts.map(({ boundary, ...district }) => ({
        ...district,
        boundary: isMultiPolygon(boundary) ? boundary : null,
      }));
    },
  });
  return data;
}

function isMultiPolygon(value: unknown): value is DistrictBoundary {
  const shape = value as Partial<DistrictBoundary> | null;
  return shape?.type === "MultiPolygon" && Array.isArray(shape.coordinates);
}
