/** What lies over the free part of the map: names must not be hidden under it. */
export interface Overlays {
  /** For an element that lies over the map, as long as it is on the page. A ref callback as React has them. */
  readonly register: (element: Element | null) => () => void;
  readonly elements: () => Iterable<Element>;
}

export function createOverlays(): Overlays {
  const elements = new Set<Element>();
  return {
    register(element) {
      if (element) elements.add(element);
      return () => {
        if (element) elements.delete(element);
      };
    },
    elements: () => elements,
  };
}
