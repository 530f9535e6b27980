import type { Manifest, ManifestChunk } from 'vite';
import { FINGER } from '../domain/finger.ts';
import type { Language } from '../domain/language.ts';
import { PAGE_FONTS } from '../languages/page-fonts.ts';

/** The main script, which the small first one loads after the page has been painted. */
const MAIN = 'src/main.tsx';
/** The interactive map, which the page loads once it is interactive. */
const MAP = 'src/map/mount-map.ts';
/**
 * Excludes touch devices, where the interactive map waits until it is touched (see `pageMapSuffices`), and scripts wait for the first
 * paint (see `afterFirstPaint`).
 */
const NO_FINGER = `media="not all and ${FINGER}"`;
const AFTER_PAINT = `data-after="paint" ${NO_FINGER}`;
/** Inactive until the page has started; the first script then turns the link into a prefetch. */
const AFTER_START = 'data-after="start" media="not all"';
/** The body of a place page. */
const PLACE = 'src/panels/place/PlaceDetails.tsx';

/**
 * Preload links for what a page will need once its style sheet and main script have loaded: fonts, the chunks of its language, and,
 * at a lower priority, the map with everything it imports.
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
  // The bundler already preloads what the first script imports.
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
    // Needed at once on a place page; elsewhere only when a place is opened.
    ...details
      .filter((chunk) => !entry.includes(chunk))
      .map(({ file }) => (isPlace ? link(file, AFTER_PAINT) : later(file))),
    ...map
      .filter((chunk) => ![...said, ...entry].includes(chunk))
      .map(({ file }) => link(file, `fetchpriority="low" ${NO_FINGER}`)),
  ];
}

/** Links to the style sheets of every page. The bundler adds only those of the first script, which has none. */
export function styleLinks(manifest: Manifest, base: string): readonly string[] {
  const sheets = withImports(manifest, (key) => key === MAIN).flatMap(({ css = [] }) => css);
  return [...new Set(sheets)].map((file) => `<link rel="stylesheet" href="${base}${file}" />`);
}

/** The chunks that match, and everything they import statically. */
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

/** Matches the end of a key, because the bundler adds a prefix to the keys of virtual modules. */
function matches(name: string, key: string, chunk: ManifestChunk): boolean {
  return key.endsWith(name) || chunk.src?.endsWith(name) === true;
}
