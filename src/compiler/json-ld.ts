import type { FullCatalogue } from '../domain/catalogue.ts';
import { LANGUAGE_TAG } from '../domain/language.ts';
import { SECTORS } from '../domain/sector.ts';
import { COMMUNIQUE_DAY } from '../domain/vocabulary.ts';
import { DATA_ATTRIBUTION, DATA_DESCRIPTION, DATA_LICENCE, DATA_NAME } from './licence.ts';
import { DISTRIBUTIONS } from './publish.ts';

/**
 * The data as a schema.org `Dataset`, for a `<script type="application/ld+json">`.
 *
 * @param full the catalogue, in one language or in all
 * @param site absolute address of the site with a slash at its end, or `/` (its base) where the address is not known
 */
export function datasetJsonLd(
  full: Pick<FullCatalogue, 'version' | 'newest' | 'overview'>,
  site = '/',
): Readonly<Record<string, unknown>> {
  const [west, south, east, north] = full.overview;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: DATA_NAME,
    description: DATA_DESCRIPTION,
    url: site,
    version: full.version,
    dateModified: full.newest,
    temporalCoverage: `${COMMUNIQUE_DAY}/${full.newest}`,
    // schema.org writes boxes as south, west, north, east.
    spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` } },
    inLanguage: Object.values(LANGUAGE_TAG),
    license: DATA_LICENCE.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: DATA_ATTRIBUTION },
    keywords: ['China', 'Cambodia', 'joint communiqué', ...SECTORS.map(({ name }) => name.en)],
    includedInDataCatalog: { '@type': 'DataCatalog', name: DATA_ATTRIBUTION, url: `${site}data/catalog.json` },
    distribution: DISTRIBUTIONS.map(({ path, mediaType, title }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: mediaType,
      contentUrl: `${site}${path}`,
    })),
  };
}
