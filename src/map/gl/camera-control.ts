import type { MapLibreEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../state/camera.ts';
import type { Insets } from '../../state/layout.ts';
import { prefersLessMotion } from '../../state/motion.ts';
import { frame } from '../camera/framing.ts';
import type { MapEvents, MapInput } from '../map-input.ts';

type Size = Pick<DOMRect, 'width' | 'height'>;

/** Marks the events of movements that the atlas itself starts. */
const OWN_MOVE = { atlas: true } as const;
const FLIGHT_MILLISECONDS = 1100;

/** The camera for a view: its own, or one that frames its subject. */
export function cameraFor({ camera, target, insets }: MapInput, { width, height }: Size): Camera {
  return camera ?? frame({ ...target, width, height, insets });
}

/**
 * Moves the map to where the view says, and reports where the reader moves it. The map owns its camera: the view's is applied only when
 * `cameraRequest` grows, and only the reader's own movements are reported, so that neither echoes the other.
 */
export class CameraControl {
  readonly #map: MapLibreMap;
  readonly #onGo: () => void;
  /** Whether it is in flight to where the view says. */
  #flying = false;
  /** Whether it is on the way to something that the reader asked to see. */
  #asked = false;

  constructor(
    map: MapLibreMap,
    { insets }: MapInput,
    start: Camera,
    events: Pick<MapEvents, 'onGrab' | 'onCamera' | 'onArrive'>,
    /** Called before the map is moved to where the view says. */
    onGo: () => void,
  ) {
    this.#map = map;
    this.#onGo = onGo;
    map.setPadding(insets);
    // Padding shifts MapLibre's centre, so it must be set first: our camera is the centre of the uncovered part.
    map.jumpTo({ center: [start.lng, start.lat], zoom: start.zoom }, OWN_MOVE);
    map.on('movestart', (event: MapLibreEvent<MouseEvent | TouchEvent | WheelEvent | undefined>) => {
      if (event.originalEvent) events.onGrab();
    });
    map.on('moveend', (event: MapLibreEvent<MouseEvent | TouchEvent | WheelEvent | undefined>) => {
      const arrived = this.#asked;
      this.#flying = false;
      this.#asked = false;
      // Only gestures, keys and buttons have the browser's event; flights, resizing and padding do not.
      if (event.originalEvent) events.onCamera(this.current);
      else if (arrived) events.onArrive(this.current);
    });
  }

  /** The centre of the part that no panel covers, and the zoom. */
  get current(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), lat, lng };
  }

  /** @param animated whether the reader has seen the map already, so that a jump would disorient them */
  follow(input: MapInput, before: MapInput, animated: boolean): void {
    const sameInsets = equalInsets(input.insets, before.insets);
    // A panel that moves during a flight must not stop the flight half-way.
    const underway = input.camera === null || this.#flying;
    if (input.cameraRequest !== before.cameraRequest || (!sameInsets && underway)) this.#go(input, animated);
    else if (!sameInsets) this.#map.easeTo({ padding: { ...input.insets }, duration: 250 }, OWN_MOVE);
  }

  /** After a change of the map's size: whatever was framed by default is framed again. */
  resized(input: MapInput): void {
    if (input.camera === null) this.#go(input, false);
  }

  #go(input: MapInput, animated: boolean): void {
    const camera = cameraFor(input, this.#size());
    const goal = {
      center: [camera.lng, camera.lat] as [number, number],
      zoom: camera.zoom,
      padding: { ...input.insets },
    };
    this.#asked = false;
    this.#map.stop();
    this.#flying = animated;
    this.#asked = input.asked;
    this.#onGo();
    if (!animated || prefersLessMotion()) this.#map.jumpTo(goal, OWN_MOVE);
    else this.#map.flyTo({ ...goal, duration: FLIGHT_MILLISECONDS, curve: 1.25 }, OWN_MOVE);
  }

  #size(): Size {
    return this.#map.getContainer().getBoundingClientRect();
  }
}

function equalInsets(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
