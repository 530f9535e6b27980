/**
 * Addresses get damaged in transit: a full stop after a link becomes part of it, a mail program escapes too much, somebody types
 * capitals, a network adds parameters. This module restores what was meant before the codec parses it. An address written by the codec
 * comes out unchanged.
 */
import { firstLanguage, type Language, languageNamed } from '../domain/language.ts';
import type { AddressParts } from './history.ts';
import type { Site } from './site.ts';

/** No id, day or number begins or ends with such characters: they are punctuation around the link that was copied along. */
const LEADING_SIGNS = /^[^\p{L}\p{N}]+/u;
const TRAILING_SIGNS = /[^\p{L}\p{N}]+$/u;

/** Files that hosts serve for a folder, or instead of one. */
const INDEX_FILES: readonly string[] = ['index.html', 'index.htm', '404.html'];

/** The address that was probably meant. Never throws. Does not know which places exist: unknown names are left to the codec. */
export function repairAddress(parts: AddressParts, site: Site): AddressParts {
  const whole = unescaped(parts);
  return {
    pathname: repairPath(whole.pathname, site),
    search: repairSearch(whole.search),
    hash: repairHash(whole.hash),
  };
}

/**
 * The path of a page in canonical form, beginning with the base and ending with a slash.
 *
 * @returns the decoded path itself where it does not lie below the base
 */
export function repairPath(pathname: string, site: Site): string {
  const path = decode(pathname).replace(/\/{2,}/g, '/');
  if (!`${path}/`.toLowerCase().startsWith(site.base.toLowerCase())) return path;
  const [first, ...rest] = path
    .slice(site.base.length)
    .toLowerCase()
    .split('/')
    .filter((segment) => !INDEX_FILES.includes(segment))
    .map((segment) => segment.replace(LEADING_SIGNS, '').replace(TRAILING_SIGNS, ''))
    .filter((segment) => segment !== '');
  const segments = first === undefined ? [] : [...prefixMeant(first, site), ...rest];
  return site.base + segments.map((segment) => `${segment}/`).join('');
}

/** The language of a path, however its prefix is written. */
export function languageOfPath(pathname: string, site: Site): Language {
  const first = repairPath(pathname, site).slice(site.base.length).split('/')[0];
  return site.languages.find((language) => language === first) ?? firstLanguage(site.languages);
}

function prefixMeant(segment: string, { languages }: Site): readonly string[] {
  const language = languageNamed(segment);
  if (language === null || !languages.includes(language)) return [segment];
  return language === firstLanguage(languages) ? [] : [language];
}

/** Some mail programs escape `?` and `#` as well, so that everything ends up in the path. */
function unescaped({ pathname, search, hash }: AddressParts): AddressParts {
  const at = pathname.search(/%3f|%23/i);
  if (at < 0 || search !== '') return { pathname, search, hash };
  const { search: query, hash: fragment } = new URL(decode(pathname.slice(at)), 'http://atlas.invalid/');
  return { pathname: pathname.slice(0, at), search: query, hash: fragment || hash };
}

/** In HTML `&` is written `&amp;`, and some people copy that. Names and values of the atlas's own parameters are all lower case. */
function repairSearch(search: string): string {
  if (search.length < 2) return '';
  const given = new URLSearchParams(search.slice(1).replaceAll(/&(?:amp;|#38;)/gi, '&'));
  const repaired = new URLSearchParams();
  for (const [name, value] of given) {
    // `?sector%3Dschools`: the equals sign was escaped as well.
    const [key = '', ...escaped] = value === '' ? name.split('=') : [name];
    const text = value || escaped.join('=');
    const words = text
      .toLowerCase()
      .split(/[,，、;]/)
      .map((word) => word.trim().replace(TRAILING_SIGNS, ''));
    repaired.append(
      key.toLowerCase().replace(LEADING_SIGNS, '').replace(/^amp;/, ''),
      words.filter((word) => word !== '').join(','),
    );
  }
  return `?${repaired}`;
}

/** Cuts off what others append after a character that our fragments never contain; `#map=` comes from other maps and is kept whole. */
function repairHash(hash: string): string {
  const text = decode(hash.slice(1));
  if (/(?:^|&)map=/i.test(text)) return `#${text.toLowerCase().replace(TRAILING_SIGNS, '')}`;
  const own = text.split(/[?&]|:~:/)[0]?.replace(TRAILING_SIGNS, '') ?? '';
  return own === '' ? '' : `#${/^[cp]\d+$/i.test(own) ? own.toLowerCase() : own}`;
}

/** Percent-decoding that keeps malformed text as it is instead of throwing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
