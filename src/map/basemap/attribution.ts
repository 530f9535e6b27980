import relief from 'virtual:atlas/relief';

export interface Attribution {
  readonly text: string;
  readonly url?: string;
  /** On a small map it is one tap away, as its licence allows; that of OpenStreetMap asks to be in sight. */
  readonly folds?: true;
}

const OPENSTREETMAP: Attribution = {
  text: '© OpenStreetMap contributors',
  url: 'https://www.openstreetmap.org/copyright',
};
const NATURAL_EARTH: Attribution = { text: 'Natural Earth', url: 'https://www.naturalearthdata.com/', folds: true };

/** Whose data a still map shows that is drawn from the atlas's own archive, with the licences stated in `geodata/README.md`. */
export const STILL_ATTRIBUTIONS: readonly Attribution[] = [
  OPENSTREETMAP,
  NATURAL_EARTH,
  { text: 'GeoNames', url: 'https://www.geonames.org/', folds: true },
];

/** Whose data the basemap shows that ships with the atlas: the same, and the relief. */
export const EMBEDDED_ATTRIBUTIONS: readonly Attribution[] = [
  ...STILL_ATTRIBUTIONS,
  // In the public domain; its makers ask to be named.
  ...(relief
    ? [{ text: 'ETOPO5 (NOAA)', url: 'https://www.ngdc.noaa.gov/mgg/global/etopo5.HTML', folds: true } as const]
    : []),
];

/** Whose data the bundled outline shows. */
export const OUTLINE_ATTRIBUTIONS: readonly Attribution[] = [NATURAL_EARTH];

/** Whose data the atlas's own places contain, whatever lies below them: the province's coast and the Mekong. */
const PLACES_ATTRIBUTIONS: readonly Attribution[] = [OPENSTREETMAP, NATURAL_EARTH];

/** The credits of another basemap, followed by those of the places; each once. */
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
 * The links and the words of an attribution as sources carry it, in HTML. Only text and web addresses are taken, so that
 * nothing of a foreign document enters the page as markup.
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

/** Text without tags; separators at its ends are dropped, because the page sets its own. */
function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;|·]+|[\s,;|·]+$/g, '');
}
