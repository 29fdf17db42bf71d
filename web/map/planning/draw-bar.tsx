import { type Drawing, type DrawState, LEAST_CORNERS } from "./draw-mode.ts";
import type { PlanningMapTexts } from "./types.ts";

interface DrawBarProps {
  readonly isDrawing: boolean;
  readonly state: DrawState;
  readonly drawing: () => Drawing | undefined;
  readonly texts: PlanningMapTexts;
}

/** What to do while pointing at the map, and the buttons for it. */
export function DrawBar({ isDrawing, state, drawing, texts }: DrawBarProps) {
  const canEnd = state.corners >= LEAST_CORNERS && !state.isCrossing;
  return (
    <div className="map-mode">
      <p role="status">
        {!isDrawing ? texts.addHelp : state.isCrossing ? texts.drawCrossing : texts.drawHelp}
      </p>
      <div className="map-mode-buttons">
        {isDrawing && (
          <>
            <button type="button" disabled={!canEnd} onClick={() => drawing()?.done()}>
              {texts.drawDone}
            </button>
            <button type="button" disabled={state.corners === 0} onClick={() => drawing()?.undo()}>
              {texts.drawUndo}
            </button>
          </>
        )}
        <button type="button" onClick={() => drawing()?.cancel()}>
          {texts.drawCancel}
        </button>
      </div>
    </div>
  );
}
