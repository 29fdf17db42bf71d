/** Ways to point at a spot: long press, right click, and the key `p` for the middle of the uncovered map. */
import { paddingOffset, wrapLon } from "./geometry.ts";
import { type LatLng, Point } from "./leaflet.ts";
import type { Stage } from "./stage.ts";
import type { MapPoint } from "./types.ts";

export function createPress(stage: Stage): void {
  const { map, root } = stage;
  // Phones send "contextmenu" on a long press too; where they do not (iOS), Leaflet makes one.
  map.on("contextmenu", (event) => stage.props.onLongPress(pointOf(event.latlng)));

  const onKey = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== "p" || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const offset = paddingOffset(stage.props.padding);
    const middle = map.getSize().divideBy(2).add(new Point(offset.x, offset.y));
    stage.props.onLongPress(pointOf(map.containerPointToLatLng(middle)));
  };
  root.addEventListener("keydown", onKey);
  stage.onRemove(() => root.removeEventListener("keydown", onKey));
}

export function pointOf(latlng: LatLng): MapPoint {
  return { lat: latlng.lat, lon: wrapLon(latlng.lng) };
}
