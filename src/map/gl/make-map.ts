import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import { type Camera, MAX_ZOOM, MIN_ZOOM } from '../../state/camera.ts';
import { prefersLessMotion } from '../../state/motion.ts';
import './worker.ts';
import { drawDot, parseDotName } from '../labels/dots.ts';
import { drawSymbol, parseSymbolName } from '../labels/symbols.ts';
import type { CooperativeHints, MapInput } from '../map-input.ts';
import { SYSTEM_FONT_FAMILY } from '../style/fonts.ts';
import { followPixelRatio } from './pixel-ratio.ts';

/** Maximum width or height of an exported picture, in device pixels. */
const LARGEST_PICTURE = 8192;

/**
 * Creates the MapLibre map with the atlas's symbols and gestures (no rotation, no tilt).
 *
 * @param camera where it starts; in degrees, for the middle of the whole container
 * @param scale device pixels per CSS pixel; null for the screen's own
 * @throws GPUInitializationError where the browser has no WebGL2
 */
export function makeMap(
  container: HTMLElement,
  style: StyleSpecification,
  camera: Camera,
  { cooperative, sectors, pictograms }: Pick<MapInput, 'cooperative' | 'sectors' | 'pictograms'>,
  scale: number | null = null,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    cooperativeGestures: cooperative !== null,
    ...(cooperative ? { locale: gestureLocale(cooperative) } : {}),
    localIdeographFontFamily: SYSTEM_FONT_FAMILY,
    fadeDuration: prefersLessMotion() ? 0 : 250,
    pixelRatio: scale ?? window.devicePixelRatio,
    // A picture for print may need more pixels than MapLibre's default limit.
    ...(scale === null ? {} : { maxCanvasSize: [LARGEST_PICTURE, LARGEST_PICTURE] as [number, number] }),
  });
  if (scale === null) map.on('remove', followPixelRatio(map, window));
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setMissingStyleImageResolver(async (id) => {
    if (map.hasImage(id)) return;
    const pixelRatio = Math.max(2, scale ?? window.devicePixelRatio);
    const symbol = parseSymbolName(id, sectors, pictograms);
    const dot = parseDotName(id);
    if (symbol) map.addImage(id, drawSymbol(symbol, pixelRatio).data, { pixelRatio });
    else if (dot) map.addImage(id, drawDot(dot, pixelRatio), { pixelRatio });
  });
  return map;
}

function gestureLocale({ scroll, scrollMac, touch }: CooperativeHints): Record<string, string> {
  return {
    'CooperativeGesturesHandler.WindowsHelpText': scroll,
    'CooperativeGesturesHandler.MacHelpText': scrollMac,
    'CooperativeGesturesHandler.MobileHelpText': touch,
  };
}
