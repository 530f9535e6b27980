import { eastward } from '../../domain/bounds.ts';
import type { Catalogue, Place } from '../../domain/catalogue.ts';
import { lonNear, middleLon } from '../../domain/longitude.ts';
import type { Bounds, LonLat } from '../../domain/lonlat.ts';
import type { Insets } from '../../state/layout.ts';

export interface FrameTarget {
  readonly bounds: Bounds;
  readonly maxZoom: number;
  /** Where the bounds would need less than this, their middle is shown. */
  readonly minZoom?: number;
  /** No symbol stands at the edge of the bounds, so that no name needs room beside it. */
  readonly noSideLabels?: boolean;
  /** What covers the map for now, beside the panels. */
  readonly covered?: Insets;
}

/**
 * How close a place is framed at most. Zoom levels follow what the map shows at them: countries at 4, the province at 7, the
 * runway at 11, moats and walls at 13.
 */
const MAX_ZOOM_OF_KIND: Readonly<Record<Place['kind'], number>> = {
  project: 12,
  site: 13.8,
  part: 14,
  institution: 12,
  event: 9.5,
  agreement: 6,
  mechanism: 7,
  place: 8,
};

/** Where something is known only roughly, the town around it says more than the street. */
const MAX_ZOOM_UNCERTAIN = 11;

/** With a neighbour as near as this, a place is seen among its neighbours; otherwise against the nearest town. */
const LOCAL_KM = 10;
/** A neighbour or town as far as this is brought into the picture. */
const NEAR_KM = 80;
/** Where nothing named is near, this much of the distance to it is shown around a place, within limits. */
const LONELY_SHARE = 0.25;
const LONELY_KM = [40, 150] as const;

const KM_PER_DEGREE = 111.2;

/** No nearer than this, however little a country or a region needs. */
const MAX_ZOOM_WHOLE = 9;
/** Farther away the places of a country would be pushed off it. */
const MIN_ZOOM_HOME = 3.5;
/** What is seen of the neighbours on every side of the home country, as a share of its width and height. */
const SURROUNDINGS = 0.14;

/** The home country with a little of what surrounds it: the first sight of the atlas. */
export function homeTarget({ edition }: Pick<Catalogue, 'edition'>): FrameTarget {
  const [west, south, east, north] = eastward(edition.home.bounds);
  const [across, along] = [(east - west) * SURROUNDINGS, (north - south) * SURROUNDINGS];
  return {
    bounds: [west - across, south - along, east + across, north + along],
    maxZoom: MAX_ZOOM_WHOLE,
    minZoom: MIN_ZOOM_HOME,
    noSideLabels: true,
  };
}

/** Everything that the text names. */
export function regionTarget({ overview }: Pick<Catalogue, 'overview'>): FrameTarget {
  return { bounds: overview, maxZoom: MAX_ZOOM_WHOLE };
}

/** What the map goes to for a place: the place with what lies near it; the home country where it has no position. */
export function frameTarget(catalogue: Catalogue, placeId: string | null): FrameTarget {
  const place = placeId === null ? undefined : catalogue.places.find(({ id }) => id === placeId);
  const bounds = place?.computed.bounds;
  if (!place || !bounds) return homeTarget(catalogue);
  const limit = MAX_ZOOM_OF_KIND[place.kind];
  // A line or a large area is its own context; a shape is known where a mere point is only presumed.
  const certain =
    place.geometryType === 'area' || place.position.precision === 'site' || place.position.precision === 'surveyed';
  return {
    bounds: place.geometryType === 'line' ? bounds : withContext(place, bounds, catalogue),
    maxZoom: certain ? limit : Math.min(limit, MAX_ZOOM_UNCERTAIN),
  };
}

/**
 * Bounds around a place, the place in the middle, wide enough to hold the nearest thing with a name: a symbol alone on empty
 * basemap does not say where it is.
 */
function withContext(place: Place, own: Bounds, catalogue: Catalogue): Bounds {
  const [west, south, east, north] = own;
  const point = place.geometryType === 'point' ? place.computed.labelPoint : null;
  const middle: LonLat = point ? [lonNear(point[0], middleLon(own)), point[1]] : [middleLon(own), (south + north) / 2];
  const context = contextOf(place, middle, catalogue);
  const halfWidth = Math.max(middle[0] - west, east - middle[0], context.width);
  const halfHeight = Math.max(middle[1] - south, north - middle[1], context.height);
  return [middle[0] - halfWidth, middle[1] - halfHeight, middle[0] + halfWidth, middle[1] + halfHeight];
}

interface Reach {
  /** Degrees of longitude and latitude from the middle. */
  readonly width: number;
  readonly height: number;
}

function contextOf(place: Place, middle: LonLat, catalogue: Catalogue): Reach {
  const { neighbours, town } = place.computed;
  const [nearest] = neighbours
    .flatMap(({ place: id, distanceKm }) => {
      const position = catalogue.places.find((other) => other.id === id)?.computed.labelPoint;
      return position ? [{ position, distanceKm }] : [];
    })
    .sort((a, b) => a.distanceKm - b.distanceKm);
  const townNear = town !== undefined && town.distanceKm <= NEAR_KM ? town : undefined;
  if (nearest && nearest.distanceKm <= LOCAL_KM) return reach(middle, nearest.position);
  if (townNear) return reach(middle, townNear.position);
  if (!nearest) return { width: 0, height: 0 };
  if (nearest.distanceKm <= NEAR_KM) return reach(middle, nearest.position);
  const [least, most] = LONELY_KM;
  const height = Math.min(most, Math.max(least, nearest.distanceKm * LONELY_SHARE)) / KM_PER_DEGREE;
  return { width: height / Math.cos((middle[1] * Math.PI) / 180), height };
}

function reach([lon, lat]: LonLat, position: LonLat): Reach {
  return { width: Math.abs(lonNear(position[0], lon) - lon), height: Math.abs(position[1] - lat) };
}
