/** Writes `_headers` and `_redirects`, which Netlify and Cloudflare Pages read from the root of a site. */
import { readdir, writeFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { firstLanguage, type Language, MISTAKEN_CODES } from '../../domain/language.ts';
import { FORMS } from '../../languages/forms.ts';
import { formatPath, type Site } from '../../state/address.ts';
import { cacheControl, MEDIA_TYPES, SHARED_PATHS, securityHeaders } from '../headers.ts';

/** Writes both files to a built site. @param connect as for {@link securityHeaders} */
export async function writeHostFiles(folder: string, site: Site, connect: readonly string[]): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.flatMap((entry) =>
    entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')] : [],
  );
  await writeFile(join(folder, '_headers'), headersFile(site, files.sort(), connect));
  await writeFile(join(folder, '_redirects'), redirectsFile(site));
}

/**
 * The contents of `_headers`. There is no general `Cache-Control` rule: both hosts have pages revalidated by default, and they would
 * join a rule for all paths with that for `assets/` into a contradictory header.
 *
 * @param files paths of all files of the built site, below the base
 * @param connect as for {@link securityHeaders}
 */
export function headersFile({ base }: Site, files: readonly string[], connect: readonly string[]): string {
  const rules = new Map<string, Record<string, string>>([[`${base}*`, { ...securityHeaders(connect) }]]);
  const add = (path: string, headers: Readonly<Record<string, string>>): void =>
    void rules.set(base + path, { ...rules.get(base + path), ...headers });
  for (const path of SHARED_PATHS) {
    add(path.endsWith('/') ? `${path}*` : path, { 'Access-Control-Allow-Origin': '*' });
  }
  add('assets/*', { 'Cache-Control': cacheControl('assets/') });
  for (const file of files) {
    const type = MEDIA_TYPES[extname(file)];
    if (type !== undefined) add(file, { 'Content-Type': type });
    const cache = cacheControl(file);
    if (!file.startsWith('assets/') && cache !== 'no-cache') add(file, { 'Cache-Control': cache });
  }
  const blocks = [...rules].map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** The contents of `_redirects`: mistaken language codes, and the host's root if the site is in a folder below it. */
export function redirectsFile(site: Site): string {
  const first = firstLanguage(site.languages);
  const codes = site.languages.flatMap((language) =>
    wrongCodes(language, language === first).map(
      (code) => `${site.base}${code}/*  ${formatPath(language, null, site)}:splat  301`,
    ),
  );
  const root = site.base === '/' ? [] : [`/  ${site.base}  302`];
  return `${[...root, ...codes].join('\n')}\n`;
}

/** Mistaken forms of a language's prefix; in both cases, since the hosts are case-sensitive. */
function wrongCodes(language: Language, hasNoPrefix: boolean): readonly string[] {
  const { region } = new Intl.Locale(language).maximize();
  const codes = [...MISTAKEN_CODES[language], FORMS[language].tag, `${language}-${region}`, language.toUpperCase()];
  const written = new Set([...codes, ...codes.map((code) => code.toLowerCase())]);
  if (hasNoPrefix) written.add(language);
  else written.delete(language);
  return [...written];
}
