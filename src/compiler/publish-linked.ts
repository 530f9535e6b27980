/**
 * The places in Linked Places Format 1.2 (https://github.com/LinkedPasts/linked-places-format), which Peripleo, Recogito and the
 * World Historical Gazetteer read (the latter by its own stricter schema 2.0), and their mentions as Web Annotations
 * (https://www.w3.org/TR/annotation-model/).
 */
import type { DigestNode } from '../domain/catalogue.ts';
import { firstLanguage, type Language } from '../domain/language.ts';
import type { FullPlace } from '../domain/place.ts';
import { DATA_LICENCE } from '../domain/published-data.ts';
import type { Certainty } from '../domain/vocabulary.ts';
import type { CompiledCatalogue } from './compile.ts';
import { dataName, licenceId, placeGeometries, publishedWords } from './publish-geojson.ts';

const LINKED_PLACES =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';
const ANNOTATIONS = 'http://www.w3.org/ns/anno.jsonld';
/** The annotation model's identifier for fragments of HTML. */
const HTML_FRAGMENT = 'http://tools.ietf.org/rfc/rfc3236';
/** Characters of text given before and after a mention, so that software can find it again. */
const CONTEXT = 32;

/** Certainty in the format's three levels. */
const CERTAINTY: Readonly<Record<Certainty, 'certain' | 'less-certain' | 'uncertain'>> = {
  verified: 'certain',
  stated: 'certain',
  'one-party': 'less-certain',
  derived: 'less-certain',
  unverified: 'uncertain',
};

/**
 * The identifier of a place: the address of its page.
 *
 * @param site address of the site, ending with a slash; absolute where the origin is known
 */
export const placeUri = (site: string, id: string): string => `${site}place/${id}/`;

/** One feature for each place. A place without a position has an empty geometry collection, as the format asks. */
export function linkedPlaces({ full, mapFeatures }: CompiledCatalogue, site: string): string {
  const drawn = placeGeometries(mapFeatures);
  return `${JSON.stringify({
    '@context': LINKED_PLACES,
    type: 'FeatureCollection',
    name: dataName(full.edition),
    version: full.version,
    date: full.newest,
    licence: DATA_LICENCE.url,
    attribution: full.edition.attribution,
    features: full.places.map((place) => ({
      '@id': placeUri(site, place.id),
      type: 'Feature',
      properties: {
        title: place.name[firstLanguage(full.edition.languages)],
        ...(place.position.country && { ccodes: [place.position.country] }),
        precision: place.position.precision,
        licence: licenceId(place),
      },
      names: namesOf(place, full.sources),
      when: { timespans: [{ start: { latest: knownSince(place, full) } }] },
      types: [{ identifier: `${site}data/README.txt#kind-${place.kind}`, label: place.kind }],
      geometry: geometryOf(place, drawn),
      links: linksOf(place),
      relations: place.relations.map(({ type, inverse, target }) => ({
        relationType: `${site}data/README.txt#relation-${type}${inverse ? '-inverse' : ''}`,
        relationTo: placeUri(site, target),
        label: `${type.replaceAll('-', ' ')}${inverse ? ' (inverse)' : ''}`,
      })),
      descriptions: Object.entries(place.summary).map(([lang, value]) => ({
        '@id': placeUri(site, place.id),
        value,
        lang,
      })),
    })),
  })}\n`;
}

/**
 * The format requires a time for each place. Places that the document names were known on its day; context that the atlas adds is
 * dated by the newest entry in the data.
 */
function knownSince({ paragraphs }: FullPlace, { edition, newest }: CompiledCatalogue['full']): string {
  return paragraphs.length > 0 ? edition.document.date : newest;
}

function namesOf(place: FullPlace, sources: CompiledCatalogue['full']['sources']): object[] {
  const cited = place.sources.flatMap((key) => {
    const source = sources[key];
    return source ? [{ label: `${source.publisher}: ${source.title} (${source.year})`, '@id': source.url }] : [];
  });
  const names = place.names.map(({ text, language, unofficial }) => ({
    toponym: text,
    lang: language,
    // Our own translation of a name is attested by no source.
    ...(unofficial ? {} : { citations: cited.slice(0, 1) }),
  }));
  return [...names, ...place.aliases.map((toponym) => ({ toponym }))];
}

function geometryOf({ id, position }: FullPlace, drawn: ReturnType<typeof placeGeometries>): object {
  const geometry = drawn.get(id);
  if (!geometry) return { type: 'GeometryCollection', geometries: [] };
  return { ...geometry, certainty: CERTAINTY[position.certainty] };
}

function linksOf({ identifiers: { wikidata, unesco }, links }: FullPlace): object[] {
  return [
    ...(wikidata ? [{ type: 'exactMatch', identifier: `http://www.wikidata.org/entity/${wikidata}` }] : []),
    ...(unesco ? [{ type: 'exactMatch', identifier: `https://whc.unesco.org/en/list/${unesco}` }] : []),
    ...links.map(({ url }) => ({ type: 'seeAlso', identifier: url })),
  ];
}

/** Every mention in the digest, in every language: the passage, its words, and the place they mean. */
export function mentionAnnotations({ full }: CompiledCatalogue, site: string): string {
  const { languages, attribution } = full.edition;
  const collection = `${site}data/mentions.jsonld`;
  const items = languages.flatMap((language) =>
    full.paragraphs.flatMap(({ number, content }) =>
      mentionsOf(content[language]).map(({ place, exact, prefix, suffix }, index) => ({
        id: `${collection}#${language}-p${number}-${index + 1}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: { type: 'SpecificResource', purpose: 'identifying', source: placeUri(site, place) },
        target: {
          source: pageOf(site, language, languages),
          selector: {
            type: 'FragmentSelector',
            conformsTo: HTML_FRAGMENT,
            value: `p${number}`,
            refinedBy: { type: 'TextQuoteSelector', exact, prefix, suffix },
          },
        },
      })),
    ),
  );
  return `${JSON.stringify({
    '@context': ANNOTATIONS,
    id: collection,
    type: 'AnnotationCollection',
    label: publishedWords(full.edition).dataset.digest,
    rights: DATA_LICENCE.url,
    creator: { type: 'Organization', name: attribution },
    'schema:version': full.version,
    total: items.length,
    first: { id: `${collection}#page`, type: 'AnnotationPage', startIndex: 0, items },
  })}\n`;
}

/** The address of the front page in a language, which holds the digest. */
function pageOf(site: string, language: Language, languages: readonly Language[]): string {
  return language === firstLanguage(languages) ? site : `${site}${language}/`;
}

interface QuotedMention {
  readonly place: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

function mentionsOf(nodes: readonly DigestNode[]): readonly QuotedMention[] {
  const text = nodes.map((node) => node.text).join('');
  let from = 0;
  return nodes.flatMap((node) => {
    const start = from;
    from += node.text.length;
    if (node.type !== 'mention') return [];
    const around = {
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(from, from + CONTEXT),
    };
    return [{ place: node.place, exact: node.text, ...around }];
  });
}
