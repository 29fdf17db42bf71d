/** A Leaflet icon that is an element of ours, so that a pin can be a real button. The style sheet places it. */
import { Icon, type LatLng, Marker } from "./leaflet.ts";

class ElementIcon extends Icon {
  private readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    super({ iconUrl: "" });
    this.element = element;
  }

  override createIcon(): HTMLElement {
    this.element.classList.add("leaflet-marker-icon");
    return this.element;
  }

  override createShadow(): HTMLElement {
    // Leaflet takes null for "none"; its types do not know.
    return null as unknown as HTMLElement;
  }
}

export interface ElementMarkerOptions {
  readonly pane?: string;
  readonly draggable?: boolean;
  readonly interactive?: boolean;
}

/** Keys and focus are the element's own business, not Leaflet's. */
export function elementMarker(
  at: LatLng,
  element: HTMLElement,
  { pane = "markerPane", draggable = false, interactive = true }: ElementMarkerOptions = {},
): Marker {
  return new Marker(at, {
    icon: new ElementIcon(element),
    pane,
    draggable,
    interactive,
    autoPan: draggable,
    keyboard: false,
    autoPanOnFocus: false,
  });
}
