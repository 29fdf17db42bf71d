/** The buttons with numbers: gaps to zoom to, candidates to look at or drag. */
import type { Stage } from "../stage.ts";
import type { NumberedGaps } from "./gaps.ts";
import { createMarkers, type Markers, updateMarkers } from "./markers.ts";
import type { Picture } from "./picture-layers.ts";
import type { PlanningMapProps } from "./types.ts";
import { worldWidth } from "./world.ts";

export interface Numbers {
  readonly stage: Stage;
  readonly props: () => PlanningMapProps;
  readonly picture: Picture;
  readonly gaps: Markers;
  readonly candidates: Markers;
}

export function createNumbers(stage: Stage, props: () => PlanningMapProps, picture: Picture): Numbers {
  const numbers: Numbers = {
    stage,
    props,
    picture,
    gaps: createMarkers(stage, {
      className: "map-gap",
      onClick: (id) => props().onGap(Number(id)),
      onMove: () => undefined,
    }),
    candidates: createMarkers(stage, {
      className: "map-candidate",
      onClick: () => undefined,
      onMove: (id, to) => props().onCandidateMove(id, to),
    }),
  };
  // nearer, more of them have room
  stage.map.on("zoomend", () => updateNumbers(numbers));
  updateNumbers(numbers);
  return numbers;
}

const NONE: Pick<NumberedGaps, "numbered"> = { numbered: [] };

export function updateNumbers({ stage, props, picture, gaps, candidates }: Numbers): void {
  const { texts, selectedGap, mode, ...shown } = props();
  // while one points at the map, a press is a corner or a place, not a gap
  const { numbered } = mode === "look" ? picture.gapsAt(worldWidth(stage.map.getZoom())) : NONE;
  const ranks = new Set(numbered.map(({ rank }) => rank));
  updateMarkers(
    gaps,
    shown.gaps
      .filter(({ rank }) => ranks.has(rank))
      .map(({ rank, centre }) => ({
        id: String(rank),
        location: centre,
        mark: String(rank),
        label: texts.gap(rank),
        isSelected: rank === selectedGap,
        isDraggable: false,
      })),
  );
  updateMarkers(
    candidates,
    shown.candidates.map((candidate) => ({
      ...candidate,
      label: texts.candidate(candidate.label, candidate.isDraggable),
      isSelected: false,
    })),
  );
}
