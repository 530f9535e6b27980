/** KML 2.3 (OGC 12-007r2), for Google Earth and other programs. */
import type { Geometry, Position } from 'geojson';
import { type Exported, type PublishedFeature, textOf } from './published.ts';
import { xmlText } from './xml.ts';

/** Members to include as attributes; lists and nested members are only in the GeoJSON. */
const DATA = ['id', 'kind', 'sector', 'precision', 'stage_on_document_day', 'stage_latest', 'stage_latest_as_of'];

/** The file's text. A place without a position becomes a placemark without a geometry. */
export function kml({ features, language, about }: Exported): string {
  const data = [...DATA, 'licence', 'attribution'];
  const placemark = (feature: PublishedFeature): string => {
    const values = data
      .filter((name) => textOf(feature, name) !== '')
      .map((name) => `<Data name="${name}"><value>${xmlText(textOf(feature, name))}</value></Data>`);
    return `<Placemark id="${xmlText(textOf(feature, 'id'))}"><name>${xmlText(textOf(feature, `name_${language}`))}</name><description>${xmlText(
      textOf(feature, `summary_${language}`),
    )}</description><ExtendedData>${values.join('')}</ExtendedData>${geometryOf(feature.geometry)}</Placemark>`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom"><Document>
<name>${xmlText(about.title)}</name>
<atom:link href="${xmlText(about.address)}"/>
<description>${xmlText(about.terms)}</description>
${features.map(placemark).join('\n')}
</Document></kml>
`;
}

/** Coordinates are longitude, latitude, as in GeoJSON. */
const coordinates = (positions: readonly Position[]): string =>
  `<coordinates>${positions.map(([lon, lat]) => `${lon},${lat}`).join(' ')}</coordinates>`;

function geometryOf(geometry: Geometry | null): string {
  switch (geometry?.type) {
    case 'Point':
      return `<Point>${coordinates([geometry.coordinates])}</Point>`;
    case 'LineString':
      return `<LineString>${coordinates(geometry.coordinates)}</LineString>`;
    case 'Polygon': {
      const [outer = [], ...holes] = geometry.coordinates;
      const ring = (positions: readonly Position[]) => `<LinearRing>${coordinates(positions)}</LinearRing>`;
      const inner = holes.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`).join('');
      return `<Polygon><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${inner}</Polygon>`;
    }
    case 'MultiPoint':
      return multi(geometry.coordinates.map((each) => ({ type: 'Point', coordinates: each })));
    case 'MultiLineString':
      return multi(geometry.coordinates.map((each) => ({ type: 'LineString', coordinates: each })));
    case 'MultiPolygon':
      return multi(geometry.coordinates.map((each) => ({ type: 'Polygon', coordinates: each })));
    case 'GeometryCollection':
      return multi(geometry.geometries);
    default:
      return '';
  }
}

const multi = (geometries: readonly Geometry[]): string =>
  `<MultiGeometry>${geometries.map(geometryOf).join('')}</MultiGeometry>`;
