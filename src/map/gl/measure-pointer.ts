import type { Map as MapLibreMap, MapMouseEvent, PointLike } from 'maplibre-gl';
import { lonNear } from '../../domain/longitude.ts';
import type { LonLat } from '../../domain/lonlat.ts';
import type { DrawnFeatures } from '../labels/drawn-features.ts';
import type { MeasuredPoint } from '../measure/session.ts';
import { LAYER } from '../style/ids.ts';

export interface MeasureEvents {
  readonly onPoint: (point: MeasuredPoint) => void;
  /** Where the next point would be, [lon, lat] in degrees; null after the pointer has left the map. */
  readonly onMove: (position: LonLat | null) => void;
  readonly onFinish: () => void;
}

/** Distance in CSS pixels within which the pointer snaps to a symbol. */
const SNAP_PIXELS = 12;

/**
 * Turns mouse, touch and keyboard input on the map into points of a measurement. Enter sets a point at the centre of the map, which the
 * arrow keys move.
 *
 * @param isShown whether a place passes the filters
 * @returns a function that ends it
 */
export function watchMeasuring(
  map: MapLibreMap,
  features: DrawnFeatures,
  isShown: (place: string) => boolean,
  events: MeasureEvents,
): () => void {
  const symbols = truePositions(features);
  const canvas = map.getCanvas();
  let byKeys = false;
  const middle = (): LonLat => {
    const { lng, lat } = map.getCenter();
    return [lng, lat];
  };
  const onMove = (event: MapMouseEvent) => {
    byKeys = false;
    events.onMove(pointAt(map, symbols, isShown, event).position);
  };
  const onOut = () => events.onMove(null);
  const onClick = (event: MapMouseEvent) => {
    // The second click of a double click ends the line; if the hand has moved in between, that must not add a point.
    if (event.originalEvent.detail < 2) events.onPoint(pointAt(map, symbols, isShown, event));
  };
  const onDoubleClick = () => events.onFinish();
  const onPan = () => {
    if (byKeys) events.onMove(middle());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    byKeys = true;
    if (event.key !== 'Enter') return;
    event.preventDefault();
    events.onPoint({ position: middle() });
  };
  const doubleClickZooms = map.doubleClickZoom.isEnabled();
  map.doubleClickZoom.disable();
  map.on('mousemove', onMove);
  map.on('mouseout', onOut);
  map.on('click', onClick);
  map.on('dblclick', onDoubleClick);
  map.on('move', onPan);
  canvas.addEventListener('keydown', onKeyDown);
  canvas.style.cursor = 'crosshair';
  return () => {
    map.off('mousemove', onMove);
    map.off('mouseout', onOut);
    map.off('click', onClick);
    map.off('dblclick', onDoubleClick);
    map.off('move', onPan);
    canvas.removeEventListener('keydown', onKeyDown);
    canvas.style.cursor = '';
    if (doubleClickZooms) map.doubleClickZoom.enable();
  };
}

/** True positions by feature id. A symbol that is displaced for legibility, or only schematic, gives no position to measure from. */
function truePositions({ features }: DrawnFeatures): ReadonlyMap<string, MeasuredPoint> {
  return new Map(
    features.flatMap(({ geometry, properties }) => {
      const displaced = properties.id.includes('@');
      if (geometry.type !== 'Point' || displaced || properties.precision === 'indicative') return [];
      const [lon = 0, lat = 0] = geometry.coordinates;
      const point: MeasuredPoint = { position: [lon, lat], ...(!properties.part && { place: properties.place }) };
      return [[properties.id, point] as const];
    }),
  );
}

/** The position under the pointer, or the true position of the symbol there. */
function pointAt(
  map: MapLibreMap,
  symbols: ReadonlyMap<string, MeasuredPoint>,
  isShown: (place: string) => boolean,
  { point, lngLat }: MapMouseEvent,
): MeasuredPoint {
  const box: [PointLike, PointLike] = [
    [point.x - SNAP_PIXELS, point.y - SNAP_PIXELS],
    [point.x + SNAP_PIXELS, point.y + SNAP_PIXELS],
  ];
  const layers = [LAYER.point].filter((id) => map.getLayer(id));
  const [nearest] = map
    .queryRenderedFeatures(box, { layers })
    .flatMap(({ properties }) => {
      const symbol = symbols.get(String(properties.id));
      if (!symbol || !isShown(String(properties.place))) return [];
      // Projected in the copy of the world in which the pointer is.
      const [lon, lat] = symbol.position;
      const { x, y } = map.project([lonNear(lon, lngLat.lng), lat]);
      return [{ symbol, pixels: Math.hypot(x - point.x, y - point.y) }];
    })
    .filter(({ pixels }) => pixels <= SNAP_PIXELS)
    .sort((a, b) => a.pixels - b.pixels);
  return nearest?.symbol ?? { position: [lngLat.lng, lngLat.lat] };
}
