import relief from 'virtual:atlas/relief';

export interface Attribution {
  readonly text: string;
  readonly url?: string;
  /** May be collapsed on a small map, as its licence allows; OpenStreetMap asks for its credit to be visible. */
  readonly folds?: true;
}

const OPENSTREETMAP: Attribution = {
  text: '© OpenStreetMap contributors',
  url: 'https://www.openstreetmap.org/copyright',
};
const NATURAL_EARTH: Attribution = { text: 'Natural Earth', url: 'https://www.naturalearthdata.com/', folds: true };

/** Credits for still maps drawn from the atlas's own archive; the licences are stated in `geodata/README.md`. */
export const STILL_ATTRIBUTIONS: readonly Attribution[] = [
  OPENSTREETMAP,
  NATURAL_EARTH,
  { text: 'GeoNames', url: 'https://www.geonames.org/', folds: true },
];

/** Credits for the basemap that ships with the atlas: the same, and those for the relief. */
export const EMBEDDED_ATTRIBUTIONS: readonly Attribution[] = [
  ...STILL_ATTRIBUTIONS,
  // In the public domain; its makers ask to be credited.
  ...(relief
    ? [{ text: 'ETOPO5 (NOAA)', url: 'https://www.ngdc.noaa.gov/mgg/global/etopo5.HTML', folds: true } as const]
    : []),
];

/** Credits for the bundled outline. */
export const OUTLINE_ATTRIBUTIONS: readonly Attribution[] = [NATURAL_EARTH];

/** Credits for the atlas's own places, whose geometry is partly derived from these sources, on whatever basemap. */
const PLACES_ATTRIBUTIONS: readonly Attribution[] = [OPENSTREETMAP, NATURAL_EARTH];

/** The credits of another basemap, followed by those of the places, without duplicates. */
export function attributionsWith(texts: readonly string[]): readonly Attribution[] {
  const found = texts.flatMap(parseAttribution);
  const more = PLACES_ATTRIBUTIONS.filter((own) => !found.some((credit) => isSame(credit, own)));
  return [...found, ...more].filter(
    (credit, index, all) => all.findIndex(({ text }) => text === credit.text) === index,
  );
}

/** “© OpenStreetMap” and “OpenStreetMap contributors” credit the same people. */
function isSame(credit: Attribution, own: Attribution): boolean {
  const core = (text: string) => text.replace(/[©\s]|contributors/gi, '').toLowerCase();
  return core(credit.text) === core(own.text);
}

/**
 * Reads the links and the text of an attribution, which sources give as HTML. Only text and web addresses are taken over, so that no
 * foreign markup enters the page.
 */
export function parseAttribution(html: string): readonly Attribution[] {
  const pieces = html.split(/(<a\b[^>]*>[\s\S]*?<\/a>)/i);
  return pieces.flatMap((piece): Attribution[] => {
    const text = plainText(piece);
    if (text === '') return [];
    const href = /^<a\b[^>]*\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(piece);
    const url = plainText(href?.[1] ?? href?.[2] ?? href?.[3] ?? '');
    return [/^https?:\/\//i.test(url) ? { text, url } : { text }];
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&copy;': '©',
};

/** Text without tags. Separators at its ends are dropped, because the page adds its own. */
function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;|·]+|[\s,;|·]+$/g, '');
}
