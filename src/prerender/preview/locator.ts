import { unionOfBounds } from '../../domain/bounds.ts';
import type { CompleteCatalogue, CompletePlace } from '../../domain/catalogue.ts';
import { type Language, localized } from '../../domain/language.ts';
import type { Bounds } from '../../domain/lonlat.ts';
import type { MapFeatures } from '../../domain/map-feature.ts';
import type { PreviewData } from '../../domain/preview-data.ts';
import { pictogramOf, type Sector, sectorOf } from '../../domain/sector.ts';
import { symbolStage } from '../../domain/status.ts';
import { displacedPositions } from '../../map/labels/declutter.ts';
import { DAY } from '../../map/style/palette.ts';
import {
  type BasemapPainter,
  basemapLabels,
  type Circle,
  drawLabels,
  type Label,
  pathOf,
  type Rectangle,
} from './basemap-painter.ts';
import { type Box, Projection } from './projection.ts';
import { symbolAt } from './symbol.ts';
import type { Typesetter } from './typeface.ts';

const HOME_PADDING = 34;
const FAR_PADDING = 64;

const PLACE_SYMBOL = 54;
/** On an area, which must stay to be seen. */
const AREA_SYMBOL = 34;
const SUBJECT_SYMBOL = 42;
const DOT = 6.5;

export interface LocatorInput {
  readonly catalogue: CompleteCatalogue;
  readonly features: MapFeatures;
  readonly preview: PreviewData;
  readonly language: Language;
  /** null for the whole atlas. */
  readonly place: CompletePlace | null;
  readonly box: Box;
  /** What covers the map, so that no label stands below it. */
  readonly covered: readonly Rectangle[];
  readonly setter: Typesetter;
  readonly painter: BasemapPainter;
}

/** A small map that says where a place is: in the home country, or between that and it. Without a place, everything the text names. */
export async function locator({
  catalogue,
  features,
  preview,
  language,
  place,
  box,
  covered,
  setter,
  painter,
}: LocatorInput): Promise<string> {
  const bounds = boundsFor(place, catalogue, preview);
  const home = bounds === preview.home;
  const projection = new Projection(bounds, box, home ? HOME_PADDING : FAR_PADDING);
  const pins = place ? placeSymbol(place, signOf(catalogue, place), projection) : allSymbols(catalogue, projection);
  const [first, ...others] = basemapLabels(preview, projection.zoom);
  const labels = [...(first ? [first] : []), ...(place ? orientation(catalogue, preview, home) : []), ...others];
  return [
    await painter.draw(projection),
    place ? shapes(place, sectorOf(catalogue.sectors, place.sectors[0]), features, projection) : '',
    drawLabels(labels, language, projection, { circles: pins.circles, boxes: covered }, setter),
    pins.svg,
  ].join('');
}

function boundsFor(place: CompletePlace | null, catalogue: CompleteCatalogue, { home, between }: PreviewData): Bounds {
  if (!place) return catalogue.overview;
  const ends = catalogue.places.filter(({ id }) => between.includes(id));
  const bounds = place.computed.bounds
    ? [place.computed.bounds]
    : ends.flatMap(({ computed }) => (computed.bounds ? [computed.bounds] : []));
  const all = unionOfBounds([home, ...bounds]);
  return all.every((degrees, index) => degrees === home[index]) ? home : all;
}

/** The area or line of a place, its certainty in the stroke as on the map. */
function shapes(place: CompletePlace, sector: Sector, features: MapFeatures, projection: Projection): string {
  const own = features.features.filter(({ properties }) => properties.place === place.id && !properties.part);
  const area = pathOf(
    own.filter(({ properties }) => properties.role === 'area'),
    projection,
    'places',
  );
  const line = pathOf(
    own.filter(({ properties }) => properties.role === 'line'),
    projection,
    'places',
  );
  const colour = sector.colours.day;
  const dash = place.position.precision === 'indicative' ? ' stroke-dasharray="9 7"' : '';
  const stroke = 'fill="none" stroke-linejoin="round"';
  return [
    area && `<path d="${area}" fill="${colour}" fill-opacity="0.24"/>`,
    area && `<path d="${area}" ${stroke} stroke="${DAY.placeHalo}" stroke-width="7"/>`,
    area && `<path d="${area}" ${stroke} stroke="${colour}" stroke-width="3"${dash}/>`,
    line && `<path d="${line}" ${stroke} stroke="${DAY.placeHalo}" stroke-width="9" stroke-linecap="round"/>`,
    line && `<path d="${line}" ${stroke} stroke="${colour}" stroke-width="4.5"${dash}/>`,
  ].join('');
}

interface Pins {
  readonly svg: string;
  readonly circles: readonly Circle[];
}

/** The colours of a place's main sector with the pictogram of its kind. */
function signOf(
  catalogue: CompleteCatalogue,
  { sectors: [id], pictogram }: CompletePlace,
): Pick<Sector, 'colours' | 'pictogram'> {
  return { colours: sectorOf(catalogue.sectors, id).colours, pictogram: pictogramOf(catalogue, id, pictogram) };
}

function placeSymbol(
  place: CompletePlace,
  sector: Pick<Sector, 'colours' | 'pictogram'>,
  projection: Projection,
): Pins {
  if (!place.computed.labelPoint) return { svg: '', circles: [] };
  const [x, y] = projection.point(place.computed.labelPoint);
  const stage = symbolStage(place.history, null);
  if (place.geometryType === 'area') {
    return { svg: symbolAt(sector, stage, x, y, AREA_SYMBOL), circles: [{ x, y, radius: AREA_SYMBOL }] };
  }
  const radius = PLACE_SYMBOL / 2 + 9;
  const circle = `<circle cx="${x}" cy="${y}" r="${radius}"`;
  const ring = `${circle} fill="${DAY.placeHalo}" fill-opacity="0.55" stroke="${DAY.placeHalo}" stroke-width="7"/>${circle} fill="none" stroke="${DAY.selection}" stroke-width="2.6"/>`;
  return { svg: ring + symbolAt(sector, stage, x, y, PLACE_SYMBOL), circles: [{ x, y, radius: radius + 8 }] };
}

/** The subjects as symbols, pushed apart as on the map, everything else as dots below them. */
function allSymbols(catalogue: CompleteCatalogue, projection: Projection): Pins {
  const { places } = catalogue;
  const pinned = places.flatMap((place) =>
    place.computed.labelPoint ? [{ place, position: place.computed.labelPoint }] : [],
  );
  // The map pushes symbols of its own size apart; these are larger, as if seen from farther away.
  const zoom = projection.zoom - Math.log2((SUBJECT_SYMBOL + 4) / 25) - 0.3;
  const moved = displacedPositions(
    pinned.map(({ place, position }) => ({ place: place.id, position, rank: place.overviewRank })),
    zoom,
  );
  const dots: string[] = [];
  const subjects: string[] = [];
  const circles: Circle[] = [];
  for (const { place, position } of pinned) {
    const subject = place.overviewRank === 1;
    const [x, y] = projection.point(moved.get(place.id) ?? position);
    const sector = signOf(catalogue, place);
    if (subject) {
      subjects.push(symbolAt(sector, symbolStage(place.history, null), x, y, SUBJECT_SYMBOL));
      circles.push({ x, y, radius: SUBJECT_SYMBOL / 2 + 6 });
    } else {
      dots.push(
        `<circle cx="${x}" cy="${y}" r="${DOT}" fill="${sector.colours.day}" stroke="${DAY.symbolFace}" stroke-width="2"/>`,
      );
      circles.push({ x, y, radius: DOT + 2 });
    }
  }
  return { svg: [...dots, ...subjects].join(''), circles };
}

/** The cities and, where the home country fills the map, its towns: what one knows one's way by. */
function orientation(
  { edition, places }: CompleteCatalogue,
  { cities: known, towns }: PreviewData,
  home: boolean,
): readonly Label[] {
  const common = { colour: DAY.townLabel, style: { face: 'sans', size: 18 }, dot: true } as const;
  const cities = known.flatMap((id): Label[] => {
    const city = places.find((place) => place.id === id);
    const at = city?.computed.labelPoint;
    if (!city || !at) return [];
    return [{ ...common, name: localized(edition.languages, (language) => nameIn(city, language)), at }];
  });
  const further = towns.map(({ name, at }): Label => ({ ...common, name, at }));
  return home ? [...cities, ...further] : cities;
}

function nameIn({ names }: CompletePlace, language: Language): string {
  return names.find((name) => name.language === language)?.text ?? '';
}
