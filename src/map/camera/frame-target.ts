import { eastward } from '../../domain/bounds.ts';
import type { Catalogue, Place } from '../../domain/catalogue.ts';
import { lonNear, middleLon } from '../../domain/longitude.ts';
import type { Bounds, LonLat } from '../../domain/lonlat.ts';
import type { Insets } from '../../state/layout.ts';

export interface FrameTarget {
  readonly bounds: Bounds;
  readonly maxZoom: number;
  /** Where fitting the bounds would need a lower zoom, their centre is shown at this one. */
  readonly minZoom?: number;
  /** True where no symbol is at the edge of the bounds, so that no room is needed for labels beside it. */
  readonly noSideLabels?: boolean;
  /** Space in CSS pixels covered for the moment, beside that under the panels. */
  readonly covered?: Insets;
}

/**
 * The highest zoom at which a place is framed, by kind. It follows what the map shows at each zoom: countries at 4, a province at 7, a
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

/** Maximum for an uncertain position, where the surrounding town says more than the street. */
const MAX_ZOOM_UNCERTAIN = 11;

/** A place with a neighbour within this distance is shown among its neighbours; any other with the nearest town. */
const LOCAL_KM = 10;
/** The nearest neighbour or town is brought into view up to this distance. */
const NEAR_KM = 80;
/** Where nothing named is that near, this share of the distance to the nearest neighbour is shown around a place, within limits. */
const LONELY_SHARE = 0.25;
const LONELY_KM = [40, 150] as const;

const KM_PER_DEGREE = 111.2;

/** Maximum zoom for a country or region, however small it is. */
const MAX_ZOOM_WHOLE = 9;
/** At a lower zoom, the symbols of a country's places would be displaced beyond its borders. */
const MIN_ZOOM_HOME = 3.5;
/** Margin shown around the home country, as a share of its width and height on each side. */
const SURROUNDINGS = 0.14;

/** The home country with a margin: the atlas's initial view. */
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

/** What the map frames for a place: the place with what is near it, or the home country where it has no position. */
export function frameTarget(catalogue: Catalogue, placeId: string | null): FrameTarget {
  const place = placeId === null ? undefined : catalogue.places.find(({ id }) => id === placeId);
  const bounds = place?.computed.bounds;
  if (!place || !bounds) return homeTarget(catalogue);
  const limit = MAX_ZOOM_OF_KIND[place.kind];
  // A line or a large area provides its own context. A point's position may only be presumed; a drawn shape is known.
  const certain =
    place.geometryType === 'area' || place.position.precision === 'site' || place.position.precision === 'surveyed';
  return {
    bounds: place.geometryType === 'line' ? bounds : withContext(place, bounds, catalogue),
    maxZoom: certain ? limit : Math.min(limit, MAX_ZOOM_UNCERTAIN),
  };
}

/**
 * Bounds centred on a place, large enough to include the nearest thing with a name: a lone symbol on an empty basemap does not tell where
 * it is.
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
  /** Half the width and half the height to show, in degrees of longitude and latitude. */
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
