import { describe, expect, it } from 'vitest';
import { localise } from '../../src/compiler/localise.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { en } from '../../src/languages/en/messages.ts';
import { km } from '../../src/languages/km/messages.ts';
import { zh } from '../../src/languages/zh/messages.ts';
import { datasetJsonLd, jsonLdElement, placeJsonLd } from '../../src/prerender/structured-data.ts';
import { defaultEdition } from './default-edition.ts';

const { full } = defaultEdition();
const SITE = 'https://atlas.example/base/';

const MESSAGES = { en, zh, km };

const page = (language: Language) => ({
  catalogue: localise(full, language),
  messages: MESSAGES[language],
  language,
  site: SITE,
  address: SITE,
});

function aboutOf(id: string): Record<string, unknown> {
  const at = page('en');
  const place = at.catalogue.places.find((each) => each.id === id);
  if (!place) throw new Error(`no place ${id}`);
  return placeJsonLd(place, at).about as Record<string, unknown>;
}

describe('structured data of the pages', () => {
  it.each(LANGUAGES)('describes the dataset with absolute addresses in %s', (language) => {
    const data = datasetJsonLd(page(language));
    expect(data).toMatchObject({ '@type': 'Dataset', '@id': `${SITE}data/catalog.json`, isAccessibleForFree: true });
    expect(data.license).toEqual([
      'https://creativecommons.org/licenses/by/4.0/',
      'https://opendatacommons.org/licenses/odbl/1-0/',
    ]);
    // The length that Google Dataset Search requires of a description.
    expect(String(data.description).length).toBeGreaterThanOrEqual(50);
    expect(String(data.description).length).toBeLessThanOrEqual(5000);
    const files = data.distribution as { contentUrl: string; encodingFormat: string; name: string }[];
    expect(files.map(({ contentUrl }) => contentUrl)).toEqual([
      `${SITE}data/places.geojson`,
      `${SITE}data/places.csv`,
      `${SITE}data/communique.json`,
      `${SITE}data/commitments.json`,
      `${SITE}data/commitments.csv`,
      `${SITE}data/linked-places.jsonld`,
      `${SITE}data/mentions.jsonld`,
      `${SITE}data/README.txt`,
      `${SITE}data/catalog.json`,
    ]);
  });

  it('gives coordinates to what stands somewhere, and to nothing schematic or unverified', () => {
    expect(aboutOf('angkor-wat')).toMatchObject({
      '@type': 'Place',
      geo: { latitude: 13.4125, longitude: 103.8667 },
      sameAs: ['https://www.wikidata.org/entity/Q43473', 'https://whc.unesco.org/en/list/668'],
    });
    expect(aboutOf('siem-reap-angkor-airport')).toMatchObject({ '@type': 'Airport', iataCode: 'SAI' });
    for (const id of ['ccfta', 'sihanoukville-hong-kong-cable', 'south-china-sea-doc', 'ciie-shanghai']) {
      const about = aboutOf(id);
      expect([id, about['@type'], about.geo]).toEqual([id, 'Thing', undefined]);
    }
  });

  it('cannot end the element that holds it', () => {
    const element = jsonLdElement({ name: '</script><script>' });
    expect(element.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(element.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual({ name: '</script><script>' });
  });
});
