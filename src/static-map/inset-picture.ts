/**
 * Paints the inset maps: the whole region, and the home country for when the main map shows the region. They are painted when the site is
 * built; `Inset.tsx` updates them for what the reader does.
 */
import type { Catalogue, Place } from '../domain/catalogue.ts';
import { escapeMarkup } from '../domain/escape-markup.ts';
import type { Language } from '../domain/language.ts';
import type { Bounds } from '../domain/lonlat.ts';
import type { MapFeatures } from '../domain/map-feature.ts';
import { symbolStage } from '../domain/status.ts';
import type { Whole } from '../state/view.ts';
import type { Basemap } from './basemap.ts';
import { pagePalette } from './colours.ts';
import { type Frame, type Point, Projection, type Rectangle } from './frame.ts';
import { crowdedOut, frameAttributes, frameBox, INSET_SIZE, insetFrame, NAME_HEIGHT, tenths } from './inset-frame.ts';
import { placeLabels, type Side, type Wanted } from './labels.ts';
import { placeStyle, type TextStyle, type Typesetter } from './lettering.ts';
import { paintBasemap } from './paint-basemap.ts';
import { pathOf } from './paths.ts';

export const INSETS: readonly Whole[] = ['region', 'home'];

/** Grid steps per CSS pixel to which path coordinates are rounded. */
const GRID = 2;
const PRECISION = { grid: GRID, tolerance: 0.7, leastArea: 5 } as const;

/** Radius of a mark, in CSS pixels. */
const RADIUS = 3;
/** Radius around a mark within which a click counts as meant for it. */
const REACH = 7;

const NAME_SIZE = 9.5;
const MOST_NAMES = 6;
const NAME_SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];
/** The button with the picture's name is in its lower left corner. */
const BUTTON: Rectangle = { left: 0, top: INSET_SIZE.height - NAME_HEIGHT - 4, right: 120, bottom: INSET_SIZE.height };

export interface InsetInput {
  readonly catalogue: Catalogue;
  readonly features: MapFeatures;
  readonly language: Language;
  /** YYYY-MM-DD, or null for the latest known. */
  readonly day: string | null;
  readonly selected: string | null;
  readonly basemapOf: (frame: Frame) => Basemap;
  readonly setter: Typesetter;
  readonly hrefOf: (place: string) => string;
  /** The extent that the main map will show, as far as is known in advance. */
  readonly seen: Bounds;
}

/** Both pictures as markup; the page shows one of them. */
export function paintInsets(input: InsetInput): string {
  return INSETS.map((which) => paintInset(input, which)).join('');
}

function paintInset(input: InsetInput, which: Whole): string {
  const { catalogue, features, basemapOf } = input;
  const projection = new Projection(insetFrame(catalogue, which));
  const palette = pagePalette(catalogue.sectors);
  const look = { palette, precision: PRECISION, lineUnit: GRID, id: `inset-${which}` };
  const lines = features.features.map(({ geometry, properties }) => {
    if (properties.role !== 'line' || properties.part) return '';
    const d = pathOf([geometry], projection, PRECISION, 'places');
    const dash = properties.dashed ? ` stroke-dasharray="${2 * GRID} ${2 * GRID}"` : '';
    return d && `<path d="${d}" data-line="${properties.place}" data-sector="${properties.sector}"${dash}/>`;
  });
  return [
    `<svg class="inset-map" data-inset="${which}" viewBox="0 0 ${INSET_SIZE.width} ${INSET_SIZE.height}">`,
    `<g transform="scale(${1 / GRID})" stroke-linejoin="round" stroke-linecap="round">`,
    paintBasemap(basemapOf(projection.frame), projection, look),
    `<g class="inset-lines">${lines.join('')}</g></g>`,
    paintMarks(input, projection, which),
    frameMark(projection, input.seen),
    '</svg>',
  ].join('');
}

/** The places in a picture, most important first. */
function marksIn(catalogue: Catalogue, projection: Projection): readonly { place: Place; at: Point }[] {
  return catalogue.places
    .flatMap((place) => {
      const position = place.computed.labelPoint;
      if (!position) return [];
      const at = projection.point(position);
      const inside = at[0] > 2 && at[1] > 2 && at[0] < INSET_SIZE.width - 2 && at[1] < INSET_SIZE.height - 2;
      return inside ? [{ place, at }] : [];
    })
    .sort((a, b) => a.place.overviewRank - b.place.overviewRank);
}

function paintMarks(input: InsetInput, projection: Projection, which: Whole): string {
  const { catalogue, language, day, selected, hrefOf } = input;
  const marks = marksIn(catalogue, projection);
  const crowded = crowdedOut(marks.map(({ at }) => at));
  // The main map names the places within its extent, and more legibly.
  const box = which === 'region' ? frameBox(projection, input.seen) : null;
  const names = namesOf(
    input,
    marks.filter(({ at }, index) => !crowded[index] && !(box && isIn(box, at))),
    box ? [BUTTON, box] : [BUTTON],
  );
  const links = marks.map(({ place, at: [x, y] }, index) => {
    const { id, name, sectors, history } = place;
    const current = id === selected ? ' aria-current="page"' : '';
    const hidden = crowded[index] ? ' data-crowded' : '';
    return `<a href="${escapeMarkup(hrefOf(id))}" tabindex="-1" data-place="${id}" data-sector="${sectors[0]}" data-stage="${symbolStage(history, day)}" aria-label="${escapeMarkup(name)}"${current}${hidden} transform="translate(${tenths(x)} ${tenths(y)})"><circle r="${REACH}"/><circle r="${RADIUS}"/><circle r="${RADIUS / 2}"/>${names.get(place) ?? ''}</a>`;
  });
  // The most important ones are drawn last, on top.
  return `<g lang="${language}">${links.reverse().join('')}</g>`;
}

function namesOf(
  { setter, language, catalogue }: InsetInput,
  marks: readonly { readonly place: Place; readonly at: Point }[],
  kept: readonly Rectangle[],
): ReadonlyMap<Place, string> {
  const full = placeStyle(pagePalette(catalogue.sectors), language);
  const scale = NAME_SIZE / 12.5;
  const style: TextStyle = { ...full, size: full.size * scale, leading: full.leading * scale, haloWidth: 1.1 };
  const wanted = marks.map(
    ({ place, at }): Wanted<Place> => ({
      key: place,
      at,
      width: setter.width(place.label, style, language),
      height: style.leading,
      sides: NAME_SIDES,
      distance: RADIUS + 2.5,
      padding: 2,
    }),
  );
  const free = { left: 4, top: 4, right: INSET_SIZE.width - 4, bottom: INSET_SIZE.height - 4 };
  const circles = marks.map(({ at }) => ({ at, radius: RADIUS + 1 }));
  const placed = placeLabels(wanted, free, circles, kept).slice(0, MOST_NAMES);
  return new Map(
    placed.map(({ key, side, box }) => {
      const mark = marks.find(({ place }) => place === key);
      const [x, y] = mark?.at ?? [0, 0];
      const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
      const edge = anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2;
      const base = box.top + style.leading / 2 + style.size * 0.36;
      return [key, setter.draw([key.label], edge - x, base - y, anchor, style, language)];
    }),
  );
}

function isIn({ left, top, right, bottom }: Rectangle, [x, y]: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function frameMark(projection: Projection, seen: Bounds): string {
  return `<rect class="inset-frame" rx="1.5" ${Object.entries(frameAttributes(projection, seen))
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}/>`;
}
