import { unionOfBounds } from '../../domain/bounds.ts';
import type { CompleteCatalogue, CompletePlace } from '../../domain/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import type { Bounds } from '../../domain/lonlat.ts';
import type { MapFeatures } from '../../domain/map-feature.ts';
import type { PreviewData } from '../../domain/preview-data.ts';
import { frame } from '../../map/camera/framing.ts';
import { DAY } from '../../map/style/palette.ts';
import { MAX_ZOOM } from '../../state/camera.ts';
import { NO_INSETS } from '../../state/layout.ts';
import { type BasemapName, basemapOf } from '../../static-map/basemap.ts';
import { Projection } from '../../static-map/frame.ts';
import { paintDefinitions, paintLand, paintThings } from '../../static-map/paint.ts';
import type { Scene } from '../../static-map/paint-places.ts';
import type { Surface } from '../../static-map/surface.ts';
import type { ArchiveFile } from '../archive-file.ts';
import { outlineTypesetter } from '../outlined-text.ts';
import type { Typesetter } from './typeface.ts';

/** A part of the image, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of the image per pixel of the map: networks show the image at half its size or smaller. */
const SCALE = 1.75;

/** Framing leaves room for buttons, which the image does not have; so it is framed as if it were this much wider, in map pixels. */
const WIDER = 72;

/** How near to the map's edge a name may come, in map pixels. */
const EDGE = 7;

export interface LocatorInput {
  readonly catalogue: CompleteCatalogue;
  readonly features: MapFeatures;
  readonly preview: PreviewData;
  readonly language: Language;
  /** null for the whole atlas. */
  readonly place: CompletePlace | null;
  readonly box: Box;
  /** What covers the map, so that no label is placed below it. */
  readonly covered: readonly Box[];
  readonly setter: Typesetter;
  readonly archive: ArchiveFile;
}

/**
 * A small map that shows where a place is, framed to include the home country; without a place, just the home country. It is drawn
 * like the static maps of pages, but larger, in day colours, and with names as outlines.
 */
export async function locator(input: LocatorInput): Promise<string> {
  const { catalogue, features, preview, language, place, box, covered, setter, archive } = input;
  const [width, height] = [box.width / SCALE, box.height / SCALE];
  const bounds = boundsFor(place, catalogue, preview);
  const { zoom, lat, lng } = frame({ bounds, width: width + WIDER, height, insets: NO_INSETS, maxZoom: MAX_ZOOM });
  const projection = new Projection({ centre: [lng, lat], zoom, width, height });
  const scene: Scene = {
    catalogue,
    features,
    shown: new Set(place ? [place.id] : catalogue.places.map(({ id }) => id)),
    selected: place?.id ?? null,
    lit: new Set(),
    dimsOthers: false,
    day: null,
  };
  const seen = projection.seen();
  const basemap = basemapOf(await archive.tiles(seen, zoom), preview, seen, zoom, language);
  const cities = orientation(catalogue, preview, scene.shown);
  const surface: Surface = {
    projection,
    basemap: {
      ...basemap,
      names: [...cities, ...basemap.names.filter(({ text }) => !cities.some((city) => city.text === text))],
    },
    palette: { ...DAY, sectors: Object.fromEntries(catalogue.sectors.map(({ id, colours }) => [id, colours.day])) },
    language,
    setter: outlineTypesetter(setter),
    free: { left: EDGE, right: width - EDGE, top: EDGE, bottom: height - EDGE },
    covered: covered.map((other) => ({
      left: (other.x - box.x) / SCALE,
      right: (other.x + other.width - box.x) / SCALE,
      top: (other.y - box.y) / SCALE,
      bottom: (other.y + other.height - box.y) / SCALE,
    })),
    hrefOf: null,
    id: 'map',
    scaledBox: null,
  };
  return [
    `<g transform="translate(${box.x} ${box.y}) scale(${SCALE})">`,
    paintDefinitions(scene, [surface]),
    paintLand(scene, surface),
    paintThings(scene, surface),
    '</g>',
  ].join('');
}

/** Cities that help with orientation, unless they are already drawn as places. */
function orientation(
  { places }: CompleteCatalogue,
  { cities }: PreviewData,
  shown: ReadonlySet<string>,
): readonly BasemapName[] {
  return cities
    .filter((id) => !shown.has(id))
    .flatMap((id, rank): readonly BasemapName[] => {
      const city = places.find((place) => place.id === id);
      const at = city?.computed.labelPoint;
      return city && at ? [{ kind: 'city', rank, text: city.name, at }] : [];
    });
}

function boundsFor(place: CompletePlace | null, catalogue: CompleteCatalogue, { home, between }: PreviewData): Bounds {
  if (!place) return home;
  const ends = catalogue.places.filter(({ id }) => between.includes(id));
  const bounds = place.computed.bounds
    ? [place.computed.bounds]
    : ends.flatMap(({ computed }) => (computed.bounds ? [computed.bounds] : []));
  return unionOfBounds([home, ...bounds]);
}
