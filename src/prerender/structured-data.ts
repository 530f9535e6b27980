/** Structured data for search engines and data catalogues: schema.org as JSON-LD in the head of a page. */
import type { CompleteCatalogue, CompletePlace } from '../domain/catalogue.ts';
import type { Language } from '../domain/language.ts';
import { DATA_LICENCE, ODBL, publishedDataOf } from '../domain/published-data.ts';
import { FORMS } from '../languages/forms.ts';
import type { Messages } from '../languages/messages.ts';

type JsonLd = Readonly<Record<string, unknown>>;

interface Page {
  readonly catalogue: CompleteCatalogue;
  readonly messages: Messages;
  readonly language: Language;
  /** Address of the site, ending with a slash: absolute where the origin is known, otherwise the base path. */
  readonly site: string;
  /** Address of the page, likewise. */
  readonly address: string;
}

const datasetId = (site: string): string => `${site}data/catalog.json`;

/** The data set as a `Dataset` with its files, for the front pages. */
export function datasetJsonLd({ catalogue, messages, site, address }: Page): JsonLd {
  const [west, south, east, north] = catalogue.overview;
  const { attribution, document, words } = catalogue.edition;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': datasetId(site),
    name: messages.data.name(words.title, words.document.full),
    description: words.dataset.description,
    url: address,
    version: catalogue.version,
    dateModified: catalogue.newest,
    temporalCoverage: `${document.date}/${catalogue.newest}`,
    // schema.org writes boxes as south, west, north, east.
    spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` } },
    inLanguage: catalogue.edition.languages.map((each) => FORMS[each].tag),
    // Geometries derived from OpenStreetMap are under the ODbL; catalog.json says which.
    license: [DATA_LICENCE.url, ODBL.url],
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: attribution },
    isBasedOn: catalogue.sources[document.source]?.url,
    keywords: catalogue.sectors.map(({ name }) => name),
    distribution: publishedDataOf(catalogue).map(({ id, path, mediaType }) => ({
      '@type': 'DataDownload',
      name: messages.data.files[id],
      encodingFormat: mediaType,
      contentUrl: `${site}${path}`,
    })),
  };
}

/**
 * Coordinates of a place, if it has a definite position. An agreement has none, wherever it was signed, and coordinates for a
 * schematic or unverified position would claim more than is known.
 */
function geoOf({ computed, geometryType, kind, position }: CompletePlace): JsonLd | undefined {
  if (kind === 'agreement' || kind === 'mechanism') return undefined;
  if (geometryType !== 'point' || !computed.labelPoint) return undefined;
  if (position.precision === 'indicative' || position.certainty === 'unverified') return undefined;
  const [longitude, latitude] = computed.labelPoint;
  return { '@type': 'GeoCoordinates', latitude, longitude };
}

function sameAs({ identifiers: { wikidata, unesco } }: CompletePlace): string[] {
  return [
    ...(wikidata ? [`https://www.wikidata.org/entity/${wikidata}`] : []),
    ...(unesco ? [`https://whc.unesco.org/en/list/${unesco}`] : []),
  ];
}

/** A place page as a `WebPage` about the place, linked to the data set. */
export function placeJsonLd(place: CompletePlace, { language, site, address }: Page): JsonLd {
  const { iata, icao } = place.identifiers;
  const geo = geoOf(place);
  const links = sameAs(place);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: place.name,
    url: address,
    inLanguage: FORMS[language].tag,
    isPartOf: { '@type': 'Dataset', '@id': datasetId(site) },
    about: {
      '@type': iata ? 'Airport' : geo ? 'Place' : 'Thing',
      name: place.name,
      alternateName: place.names.flatMap((other) => (other.language === language ? [] : [other.text])),
      description: place.summary,
      ...(iata ? { iataCode: iata } : {}),
      ...(icao ? { icaoCode: icao } : {}),
      ...(geo ? { geo } : {}),
      ...(links.length > 0 ? { sameAs: links } : {}),
    },
  };
}

/** A JSON-LD element. Browsers do not execute data blocks, so a Content-Security-Policy without inline scripts allows it. */
export function jsonLdElement(data: JsonLd): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
