/**
 * The still map that a page contains before any script runs. The size of its box is unknown at build time, but the rule by which the
 * interactive map frames its subject is known (`map/camera/framing.ts`): the bounds fill the area that no panel covers, less a margin, up
 * to a maximum zoom. `static-map.css` applies that rule to an `svg` whose natural size is that of the bounds at the maximum zoom, so that
 * in any window both maps show the same frame. Symbols, names and lines keep their size; only the distances between places are scaled.
 */

import type { Language } from '../domain/language.ts';
import type { FrameTarget } from '../map/camera/frame-target.ts';
import { frame } from '../map/camera/framing.ts';
import { fromPixels, toPixels } from '../map/camera/mercator.ts';
import { type Insets, MAP_FOOT, NO_INSETS } from '../state/layout.ts';
import type { Basemap } from './basemap.ts';
import { pagePalette } from './colours.ts';
import { Projection, type Rectangle } from './frame.ts';
import type { Typesetter } from './lettering.ts';
import { paintDefinitions, paintLand, paintThings } from './paint.ts';
import type { Scene } from './paint-places.ts';
import { paintScale, scaleBox } from './paint-scale.ts';
import type { Surface } from './surface.ts';

/** Window sizes that the picture must cover, in CSS pixels; label placement uses the first one of each kind. */
export const WINDOWS = {
  column: [
    [1440, 900],
    [1366, 768],
    [1920, 1080],
    [1024, 768],
  ],
  sheet: [
    [390, 844],
    [360, 640],
    [768, 1024],
  ],
} as const;

export type Kind = keyof typeof WINDOWS;

export interface MapBox {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

/** Height of the timeline strip in CSS pixels (5 rem). */
const TIME_HEIGHT = 80;
/** Height of the title bar above the map on a phone, in CSS pixels. */
const MASTHEAD = 57;

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

/** The map's box in a window and what panels cover of it, in CSS pixels; `app/use-insets.ts` measures the same in the page. */
export function mapBox(kind: Kind, [width, height]: readonly [number, number], placeOpen: boolean): MapBox {
  if (kind === 'sheet') {
    const below = height - MASTHEAD;
    return {
      width,
      height: below,
      insets: { ...NO_INSETS, bottom: Math.round(below * 0.49) + MAP_FOOT.caption.sheet },
    };
  }
  const side = placeOpen && width >= 1360 ? between(360, width / 2 - 320, 460) : 0;
  const column = Math.max(320, Math.min(224 + 0.15 * width, 560, side > 0 ? width / 2 - side : width));
  return {
    width: width - column,
    height,
    insets: { ...NO_INSETS, right: side, bottom: TIME_HEIGHT + MAP_FOOT.strip + MAP_FOOT.caption.column },
  };
}

/** The area visible in a window, relative to the centre of the bounds, in pixels at a given zoom. */
function seenFrom(target: FrameTarget, { width, height, insets }: MapBox, zoom: number): Rectangle {
  const scale = 2 ** (zoom - frame({ ...target, width, height, insets }).zoom);
  const x = (insets.left + width - insets.right) / 2;
  const y = (insets.top + height - insets.bottom) / 2;
  return { left: -x * scale, right: (width - x) * scale, top: -y * scale, bottom: (height - y) * scale };
}

/** How a page's map is framed, for any window. */
export interface PageFrame {
  readonly target: FrameTarget;
  readonly surfaces: Readonly<
    Record<Kind, { readonly projection: Projection; readonly box: Rectangle; readonly free: Rectangle }>
  >;
}

/**
 * Works out the surfaces for all {@link WINDOWS}: each is large enough for every window of its kind.
 *
 * @param placeOpen whether a place's page is open beside the text, which narrows the map in wide windows
 */
export function pageFrame(target: FrameTarget, placeOpen: boolean): PageFrame {
  const [west, south, east, north] = target.bounds;
  const [x0, y0] = toPixels([west, north], 0);
  const [x1, y1] = toPixels([east, south], 0);
  const zoomOf = (kind: Kind) => frame({ ...target, ...mapBox(kind, WINDOWS[kind][0], placeOpen) }).zoom;
  const base = zoomOf('column');
  const all = (Object.keys(WINDOWS) as Kind[]).flatMap((kind) =>
    WINDOWS[kind].map((window) => {
      const box = mapBox(kind, window, placeOpen);
      // The part below the sheet is hidden at first, but the reader can lower the sheet.
      const height = kind === 'sheet' ? box.height * 0.7 : box.height;
      return {
        ...seenFrom(target, box, base),
        bottom:
          seenFrom(target, box, base).bottom - (box.height - height) * 2 ** (base - frame({ ...target, ...box }).zoom),
      };
    }),
  );
  const reach: Rectangle = {
    left: Math.min(...all.map(({ left }) => left)),
    right: Math.max(...all.map(({ right }) => right)),
    top: Math.min(...all.map(({ top }) => top)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  };
  const surface = (kind: Kind) => {
    const zoom = zoomOf(kind);
    const scale = 2 ** (zoom - base);
    const [cx, cy] = [((x0 + x1) / 2) * 2 ** zoom, ((y0 + y1) / 2) * 2 ** zoom];
    const [left, right, top, bottom] = [
      reach.left * scale,
      reach.right * scale,
      reach.top * scale,
      reach.bottom * scale,
    ];
    const [lon, lat] = fromPixels(cx + (left + right) / 2, cy + (top + bottom) / 2, zoom);
    const projection = new Projection({ centre: [lon, lat], zoom, width: right - left, height: bottom - top });
    const least = 8;
    const [halfWidth, halfHeight] = [
      Math.max(least, (x1 - x0) * 2 ** zoom) / 2,
      Math.max(least, (y1 - y0) * 2 ** zoom) / 2,
    ];
    const box = {
      left: -left - halfWidth,
      right: -left + halfWidth,
      top: -top - halfHeight,
      bottom: -top + halfHeight,
    };
    const map = mapBox(kind, WINDOWS[kind][0], placeOpen);
    const seen = seenFrom(target, map, zoom);
    const free = {
      left: seen.left - left + map.insets.left + EDGE,
      right: seen.right - left - map.insets.right - EDGE,
      top: seen.top - top + map.insets.top + EDGE,
      bottom: seen.bottom - top - map.insets.bottom - EDGE,
    };
    return { projection, box, free };
  };
  return { target, surfaces: { column: surface('column'), sheet: surface('sheet') } };
}

/** How near a label may come to the edge of the free area, in CSS pixels. */
const EDGE = 6;

export interface PageMap {
  readonly scene: Scene;
  readonly language: Language;
  readonly page: PageFrame;
  readonly basemapOf: (kind: Kind) => Basemap;
  readonly setter: Typesetter;
  readonly hrefOf: (place: string) => string;
}

/** The element's contents as HTML: one SVG picture for wide windows and one for narrow ones, over a common basemap. */
export function paintPage({ scene, language, page, basemapOf, setter, hrefOf }: PageMap): string {
  const palette = pagePalette(scene.catalogue.sectors);
  const surfaceOf = (kind: Kind): Surface => ({
    projection: page.surfaces[kind].projection,
    basemap: basemapOf(kind),
    palette,
    language,
    setter,
    free: page.surfaces[kind].free,
    covered: [scaleBox({ free: page.surfaces[kind].free, scaledBox: page.surfaces[kind].box })],
    hrefOf,
    id: 'still',
    scaledBox: page.surfaces[kind].box,
  });
  const [column, sheet] = [surfaceOf('column'), surfaceOf('sheet')];
  const { box, projection } = page.surfaces.column;
  const limit = 2 ** (page.target.maxZoom - projection.frame.zoom);
  const size = (pixels: number) => Math.round(pixels * limit * 100) / 100;
  return [
    `<svg class="static-picture"${page.target.noSideLabels ? ' data-narrow' : ''} data-bounds="${page.target.bounds.join(' ')}" width="${size(box.right - box.left)}" height="${size(box.bottom - box.top)}">`,
    paintDefinitions(scene, [column, sheet]),
    paintLand(scene, column),
    `<g class="static-column">${paintScale(column)}${paintThings(scene, column)}</g>`,
    `<g class="static-sheet">${paintScale(sheet)}${paintThings(scene, sheet)}</g>`,
    '</svg>',
  ].join('');
}
