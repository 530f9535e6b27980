import type { Manifest, ManifestChunk } from 'vite';
import { FINGER } from '../domain/finger.ts';
import type { Language } from '../domain/language.ts';
import { PAGE_FONTS } from '../languages/page-fonts.ts';

/** The page's script, which the first and small one asks for when the page has been painted. */
const MAIN = 'src/main.tsx';
/** The map, which the page asks for once it answers. */
const MAP = 'src/map/mount-map.ts';
/** Where a finger points, the living map waits for it (see `pageMapDoes`), and scripts for what can be read (see `afterFirstPaint`). */
const NO_FINGER = `media="not all and ${FINGER}"`;
const AFTER_PAINT = `data-after="paint" ${NO_FINGER}`;
/** Not before the page answers; the first script makes a prefetch of it then. */
const AFTER_START = 'data-after="start" media="not all"';
/** What the page of a place says beyond its head. */
const PLACE = 'src/panels/place/PlaceDetails.tsx';

/**
 * Links by which a page asks, while its main script still loads, for what its style sheet and that script will ask for: fonts, the chunks of its language, and
 * behind them (text and its script come first) the map with all it imports.
 */
export function preloadLinks(
  manifest: Manifest,
  base: string,
  { language, isPlace }: { readonly language: Language; readonly isPlace: boolean },
): readonly string[] {
  const link = (file: string, more: string) => `<link rel="modulepreload" href="${base}${file}" ${more} />`;
  const later = (file: string) => link(file, AFTER_START);
  const words = [`virtual:atlas/first/${language}`, `src/languages/${language}/messages.ts`];
  const said = withImports(manifest, (key, chunk) => words.some((name) => matches(name, key, chunk)));
  // The bundler itself asks for what the first script imports.
  const first = withImports(manifest, (_, chunk) => chunk.isEntry === true);
  const entry = [...first, ...withImports(manifest, (key) => key === MAIN).filter((chunk) => !first.includes(chunk))];
  const map = withImports(manifest, (key) => key === MAP);
  const late = [`virtual:atlas/details/${language}`, PLACE];
  const details = withImports(manifest, (key, chunk) => late.some((name) => matches(name, key, chunk)));
  const fonts = entry.flatMap(({ assets = [] }) => assets).filter((file) => PAGE_FONTS[language].test(file));
  return [
    ...fonts.map((file) => `<link rel="preload" as="font" type="font/woff2" href="${base}${file}" crossorigin />`),
    ...[...entry, ...said.filter((chunk) => !entry.includes(chunk))]
      .filter((chunk) => !first.includes(chunk))
      .map(({ file }) => link(file, AFTER_PAINT)),
    // Wanted at once on the page of a place, and elsewhere by whoever opens one.
    ...details
      .filter((chunk) => !entry.includes(chunk))
      .map(({ file }) => (isPlace ? link(file, AFTER_PAINT) : later(file))),
    ...map
      .filter((chunk) => ![...said, ...entry].includes(chunk))
      .map(({ file }) => link(file, `fetchpriority="low" ${NO_FINGER}`)),
  ];
}

/** Links to what every page is styled with: the bundler knows only of the first script, which is styled with nothing. */
export function styleLinks(manifest: Manifest, base: string): readonly string[] {
  const sheets = withImports(manifest, (key) => key === MAIN).flatMap(({ css = [] }) => css);
  return [...new Set(sheets)].map((file) => `<link rel="stylesheet" href="${base}${file}" />`);
}

/** Some chunks, and those they import at once. */
function withImports(
  manifest: Manifest,
  isWanted: (key: string, chunk: ManifestChunk) => boolean,
): readonly ManifestChunk[] {
  const found = new Set<ManifestChunk>();
  const add = (chunk: ManifestChunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const key of chunk.imports ?? []) add(manifest[key]);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (isWanted(key, chunk)) add(chunk);
  return [...found];
}

/** Virtual modules appear in the manifest with a prefix of the bundler's own. */
function matches(name: string, key: string, chunk: ManifestChunk): boolean {
  return key.endsWith(name) || chunk.src?.endsWith(name) === true;
}
