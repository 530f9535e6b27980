/**
 * Citations of a web page in the most requested styles. Hand-written instead of using a citation library: of the styles' thousands
 * of rules, a web page with a corporate author needs about one line each.
 */
import type { Work } from './work.ts';

export const CITATION_STYLES = ['apa', 'chicago', 'gbt7714', 'bibtex', 'csl-json'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Names of the styles, the same in every language. */
export const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = {
  apa: 'APA 7',
  chicago: 'Chicago 17',
  gbt7714: 'GB/T 7714—2015',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
};

/** File extension for styles that reference managers import; null for styles that are pasted into a text. */
export const FILE_EXTENSIONS: Readonly<Record<CitationStyle, string | null>> = {
  apa: null,
  chicago: null,
  gbt7714: null,
  bibtex: 'bib',
  'csl-json': 'json',
};

const FORMATTERS: Readonly<Record<CitationStyle, (work: Work) => string>> = {
  apa,
  chicago,
  gbt7714,
  bibtex,
  'csl-json': (work) => `${JSON.stringify([cslItem(work)], null, 2)}\n`,
};

/** The citation as plain text, or the file's contents for the styles in {@link FILE_EXTENSIONS}. */
export function cite(work: Work, style: CitationStyle): string {
  return FORMATTERS[style](work);
}

/** In English, because APA and Chicago are English styles. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayOf(date: string): Day {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

function english(date: string): string {
  const { year, month, day } = dayOf(date);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}

/** APA, 7th edition, 10.16. The site's name is omitted if it equals the author's. */
function apa(work: Work): string {
  const { year, month, day } = dayOf(work.updated);
  const site = work.site === work.author || work.site === work.title ? '' : ` ${work.site}.`;
  return `${work.author}. (${year}, ${MONTHS[month - 1]} ${day}). ${work.title} (Data version ${work.version}; as of ${english(
    work.asOf,
  )}).${site} Retrieved ${english(work.accessed)}, from ${work.address}`;
}

/** Chicago Manual of Style, 17th edition, 14.207, as in a bibliography. */
function chicago(work: Work): string {
  const site = work.site === work.author || work.site === work.title ? '' : ` ${work.site}.`;
  return `${work.author}. “${work.title}.”${site} Data version ${work.version}, as of ${english(
    work.asOf,
  )}. Last modified ${english(work.updated)}. Accessed ${english(work.accessed)}. ${work.address}.`;
}

/** GB/T 7714—2015, 4.6: electronic resources, in the language of the page, with the dates of last change and of access. */
function gbt7714(work: Work): string {
  return `${work.author}. ${work.title}: ${work.state}[EB/OL]. (${work.updated})[${work.accessed}]. ${work.address}.`;
}

/** Escapes or removes characters that are special in TeX. */
function tex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');
}

function bibtex(work: Work): string {
  const { year, month } = dayOf(work.updated);
  const fields = {
    author: `{${tex(work.author)}}`,
    title: `{${tex(work.title)}}`,
    year: String(year),
    month: MONTHS[month - 1]?.slice(0, 3).toLowerCase() ?? '',
    version: work.version,
    url: work.address,
    urldate: work.accessed,
    language: work.language,
    note: `Data version ${work.version}, as of ${work.asOf}; accessed ${work.accessed}`,
  };
  const lines = Object.entries(fields).map(
    ([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},`,
  );
  return `@misc{${keyOf(work)},\n${lines.join('\n')}\n}\n`;
}

/** A citation key: the last path segment, the fragment, and the year. */
function keyOf({ address, updated }: Work): string {
  const { pathname, hash } = new URL(address);
  const words = `${pathname.split('/').filter(Boolean).at(-1) ?? 'atlas'}${hash}`.replace(/[^\w-]/g, '-');
  return `${words}-${updated.slice(0, 4)}`;
}

/** A CSL-JSON item; see `csl-data.json` in https://github.com/citation-style-language/schema. */
export function cslItem(work: Work): object {
  const parts = (date: string) => {
    const { year, month, day } = dayOf(date);
    return { 'date-parts': [[year, month, day]] };
  };
  return {
    id: keyOf(work),
    type: 'webpage',
    title: work.title,
    'container-title': work.site,
    author: [{ literal: work.author }],
    issued: parts(work.updated),
    accessed: parts(work.accessed),
    version: work.version,
    URL: work.address,
    language: work.language,
    note: `Data version ${work.version}, as of ${work.asOf}`,
  };
}
