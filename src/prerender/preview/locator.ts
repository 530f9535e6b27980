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

/** A part of the picture, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of the picture for one of the map's: networks show the picture at half its size, and smaller. */
const SCALE = 1.75;

/** The picture has no buttons at its sides: it is framed as if it were so many of the map's pixels wider. */
const WIDER = 72;

/** How near to the map's edge a name may come, in its pixels. */
const EDGE = 7;

export interface LocatorInput {
  readonly catalogue: CompleteCatalogue;
  readonly features: MapFeatures;
  readonly preview: PreviewData;
  readonly language: Language;
  /** null for the whole atlas. */
  readonly place: CompletePlace | null;
  readonly box: Box;
  /** What covers the picture, so that no label stands below it. */
  readonly covered: readonly Box[];
  readonly setter: Typesetter;
  readonly archive: ArchiveFile;
}

/**
 * A small map that says where a place is: in the home country, or between that and it. Without a place, the home country.
 * It is a still map as pages hold it, larger, by day, and with its names as outlines.
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

/** The cities that one knows one's way by, where they are not drawn as places. */
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
