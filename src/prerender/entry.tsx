/**
 * Prerenders every address to HTML at build time, so that the text is readable before any script runs, link previews show the right
 * place, and search engines find every language.
 */
import { languages } from 'virtual:atlas/languages';
import { prerender } from 'react-dom/static';
import { App } from '../app/App.tsx';
import { headOf } from '../app/head.ts';
import type { CompleteCatalogue } from '../domain/catalogue.ts';
import { escapeMarkup } from '../domain/escape-markup.ts';
import { firstLanguage, type Language } from '../domain/language.ts';
import { FORMS } from '../languages/forms.ts';
import { loadLedger } from '../languages/load-ledger.ts';
import { type LanguagePack, loadPack } from '../languages/load-pack.ts';
import { SHELL_FILE } from '../offline/build.ts';
import { formatLedgerPath, formatPath, formatTablePath } from '../state/address.ts';
import { createAtlas } from '../state/atlas.ts';
import { createExternalStore } from '../state/external-store.ts';
import { memoryHistory } from '../state/history.ts';
import type { Layout } from '../state/layout.ts';
import { createLedgerStore } from '../state/ledger-store.ts';
import { createStore, type Snapshot } from '../state/store.ts';
import { accessibilityHead, accessibilityHtml, accessibilityPath } from './accessibility.tsx';
import { ArchiveFile } from './archive-file.ts';
import { changesFeed, changesHead, changesHtml, changesPath, hasChanges } from './changes.tsx';
import { type CompletePack, completePack } from './complete-pack.ts';
import { manifestOf, manifestPath } from './manifest.ts';
import { oembedAnswer, oembedFile } from './oembed.ts';
import { PageMaps } from './page-maps.ts';
import { previewMeta } from './preview/preview.ts';
import { datasetJsonLd, jsonLdElement, placeJsonLd } from './structured-data.ts';

export { DOCUMENT_STYLE } from './document-page.tsx';
export { previewImages } from './preview/preview.ts';
export { languages };

export interface Page {
  /** File below the output folder, for example `zh/place/old-temple/index.html`. */
  readonly file: string;
  readonly language: Language;
  /** Elements for the document's head. */
  readonly head: string;
  /** Contents of the root element. */
  readonly html: string;
  /** HTML of the notice that is shown if the page's script does not start. */
  readonly startNotice: string;
  readonly prerendered: boolean;
  /** Set for static pages, which get neither the atlas's script nor its preloads. */
  readonly isDocument?: true;
  /** The page's oEmbed response; only if the site's origin is known, and only for pages that can be embedded. */
  readonly oembed?: { readonly file: string; readonly contents: string };
  /** Whether it is the page of a place. */
  readonly isPlace: boolean;
}

/** Prerendered pages are the same for every window size. */
const NO_WINDOW = createExternalStore<Layout>('wide');

/** Where the site will be served. */
export interface SiteOptions {
  /** Base path of the site, beginning and ending with a slash. */
  readonly base: string;
  /** Origin of the site, without a trailing slash; empty where unknown. */
  readonly origin: string;
}

export interface PrerenderOptions extends SiteOptions {
  /** The repository's root, for its fonts. */
  readonly root: string;
  /** The edition's folder, for its basemap. */
  readonly edition: string;
  /** Contact address of whoever runs the site, `https:` or `mailto:`; null if none is given. */
  readonly contact: string | null;
}

/**
 * All pages: the front page, every place, the table of places and the ledger, and the static pages, each in every language; the
 * page for unknown addresses; and the shell for offline use.
 */
export async function renderPages({
  root,
  edition,
  base,
  origin,
  contact,
}: PrerenderOptions): Promise<readonly Page[]> {
  const pages: Page[] = [];
  const archive = await ArchiveFile.open(edition);
  const maps = new PageMaps(root, archive);
  for (const language of languages) {
    const pack = await completePack(language);
    const places = pack.catalogue.places.map(({ id }) => id);
    const paths: PathOf[] = [null, ...places].map((place) => (each) => formatPath(each, place, { base, languages }));
    paths.push((each) => formatTablePath(each, { base, languages }));
    if (pack.catalogue.commitments.length > 0) paths.push((each) => formatLedgerPath(each, { base, languages }));
    for (const path of paths) pages.push(await renderPage(language, path, pack, maps, { base, origin }));
  }
  await archive.close();
  for (const language of languages) {
    const context = { pack: await loadPack(language), language, site: { base, languages } };
    if (hasChanges) {
      const html = await changesHtml(context, origin !== '');
      pages.push(documentPage(language, changesPath(language, context.site), base, changesHead(context, origin), html));
    }
    const html = await accessibilityHtml(context, contact);
    const path = accessibilityPath(language, context.site);
    pages.push(documentPage(language, path, base, accessibilityHead(context, origin), html));
  }
  const first = await loadPack(firstLanguage(languages));
  return [...pages, notFound(first, base), shell(first)];
}

/** A static page without scripts. */
function documentPage(language: Language, path: string, base: string, head: string, html: string): Page {
  return {
    file: `${path.slice(base.length)}index.html`,
    language,
    head,
    html,
    startNotice: '',
    prerendered: true,
    isPlace: false,
    isDocument: true,
  };
}

/** The feeds of changes, one per language; none if the origin is unknown or there are no changes. */
export async function feeds({ base, origin }: SiteOptions): Promise<readonly { file: string; contents: string }[]> {
  if (origin === '' || !hasChanges) return [];
  return Promise.all(
    languages.map(async (language) =>
      changesFeed({ pack: await loadPack(language), language, site: { base, languages } }, origin),
    ),
  );
}

/** The path of the same page in a language. */
type PathOf = (language: Language) => string;

async function renderPage(
  language: Language,
  pathOf: PathOf,
  pack: CompletePack,
  maps: PageMaps,
  { base, origin }: Pick<PrerenderOptions, 'base' | 'origin'>,
): Promise<Page> {
  const path = pathOf(language);
  const store = createStore({ base, history: memoryHistory(path), pack, loadPack, layout: NO_WINDOW });
  const ledger = createLedgerStore(loadLedger);
  if (store.get().view.ledger) await ledger.load(language);
  const hrefOf = (id: string) => formatPath(language, id, { base, languages });
  const drawn = { pageMap: await maps.draw(store.get(), hrefOf), pageInset: maps.drawInsets(store.get(), hrefOf) };
  const atlas = createAtlas(store, NO_WINDOW, ledger, drawn);
  // In one chunk: the Content-Security-Policy forbids the inline scripts by which React would move later chunks into place.
  const { prelude } = await prerender(<App atlas={atlas} />, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  store.destroy();
  const { view } = store.get();
  const oembed = origin !== '' &&
    view.ledger === null &&
    !view.table && {
      file: oembedFile(path, base),
      contents: oembedAnswer(store.get(), store, { base, origin }),
    };
  return {
    file: `${path.slice(base.length)}index.html`,
    language,
    head: [
      headElements(store.get(), pack.catalogue, pathOf, { base, origin }),
      ...(oembed ? [oembedLink(`${origin}${base}${oembed.file}`)] : []),
    ].join('\n    '),
    ...(oembed && { oembed }),
    html: await new Response(prelude).text(),
    startNotice: startNotice(pack),
    prerendered: true,
    isPlace: view.place !== null,
  };
}

function headElements(
  snapshot: Snapshot,
  catalogue: CompleteCatalogue,
  pathOf: PathOf,
  { base, origin }: Pick<PrerenderOptions, 'base' | 'origin'>,
): string {
  const place = catalogue.places.find(({ id }) => id === snapshot.view.place);
  const { title, description } = headOf(snapshot, place?.summary);
  const { language } = snapshot.view;
  const address = (other: Language) => `${origin}${pathOf(other)}`;
  const alternates = languages.map(
    (other) => `<link rel="alternate" hreflang="${FORMS[other].tag}" href="${escapeMarkup(address(other))}" />`,
  );
  return [
    `<title>${escapeMarkup(title)}</title>`,
    meta('name', 'description', description),
    ...alternates,
    `<link rel="alternate" hreflang="x-default" href="${escapeMarkup(address(firstLanguage(languages)))}" />`,
    origin && `<link rel="canonical" href="${escapeMarkup(address(language))}" />`,
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', snapshot.catalogue.edition.words.title),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    origin && meta('property', 'og:url', address(language)),
    ...previewMeta(snapshot, `${origin}${base}`).map(([kind, name, content]) => meta(kind, name, content)),
    structuredData(snapshot, catalogue, `${origin}${base}`, address(language)),
    meta('property', 'og:locale', FORMS[language].openGraph),
  ]
    .filter((element) => element !== '')
    .join('\n    ');
}

const oembedLink = (address: string): string =>
  `<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(address)}" />`;

function structuredData(
  { messages, view }: Snapshot,
  catalogue: CompleteCatalogue,
  site: string,
  address: string,
): string {
  const page = { catalogue, messages, language: view.language, site, address };
  const place = catalogue.places.find(({ id }) => id === view.place);
  return jsonLdElement(place ? placeJsonLd(place, page) : datasetJsonLd(page));
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeMarkup(content)}" />`;
}

/** The web app manifests, one per language. */
export async function webManifests(base: string): Promise<readonly { file: string; contents: string }[]> {
  const site = { base, languages };
  return Promise.all(
    languages.map(async (language) => ({
      file: manifestPath(language, site).slice(base.length),
      contents: manifestOf(await loadPack(language), language, site),
    })),
  );
}

/** The page for unknown addresses: readable without scripts; with them, the atlas starts and suggests places. */
function notFound({ catalogue, messages }: LanguagePack, base: string): Page {
  const title = escapeMarkup(catalogue.edition.words.title);
  const html = `<main class="crash"><h1>${escapeMarkup(messages.notFoundTitle)}</h1><p>${escapeMarkup(messages.notFoundText)}</p><p>${escapeMarkup(messages.notFoundNear)}</p><ul role="list">${firstPlaces(catalogue, base)}</ul><p><a href="${base}">${title}</a></p>${languageLinks(base)}</main>`;
  return {
    file: '404.html',
    language: firstLanguage(languages),
    head: `<title>${escapeMarkup(messages.notFoundTitle)} · ${title}</title>\n    <meta name="robots" content="noindex" />`,
    html,
    startNotice: startNotice({ messages }),
    prerendered: false,
    isPlace: false,
  };
}

/** Links to the places that readers ask about first. */
function firstPlaces({ commitments, edition, places }: LanguagePack['catalogue'], base: string): string {
  const asked = edition.lede.flatMap((id) => commitments.find((each) => each.id === id)?.places[0] ?? []);
  return places
    .filter(({ id }) => asked.includes(id))
    .map(({ id, name }) => {
      const href = formatPath(firstLanguage(languages), id, { base, languages });
      return `<li><a href="${href}">${escapeMarkup(name)}</a></li>`;
    })
    .join('');
}

/** Links to all languages, because a reader without scripts may not read that of this page. */
function languageLinks(base: string): string {
  const links = languages.map((language) => {
    const { tag, ownName } = FORMS[language];
    const href = formatPath(language, null, { base, languages });
    return `<a href="${href}" hreflang="${tag}" lang="${tag}">${escapeMarkup(ownName)}</a>`;
  });
  return languages.length > 1 ? `<p>${links.join(' · ')}</p>` : '';
}

/** The app shell, served offline for pages that are not cached: the application then renders whatever the address asks for. */
function shell({ catalogue, messages }: LanguagePack): Page {
  const title = escapeMarkup(catalogue.edition.words.title);
  return {
    file: SHELL_FILE,
    language: firstLanguage(languages),
    head: `<title>${title}</title>\n    <meta name="robots" content="noindex" />`,
    html: `<main class="crash"><h1>${title}</h1></main>`,
    startNotice: startNotice({ messages }),
    prerendered: false,
    isPlace: false,
  };
}

/** The notice shown if the script does not start. A link with an empty `href` reloads the page without needing a script. */
function startNotice({ messages }: Pick<LanguagePack, 'messages'>): string {
  const [text, reload] = [escapeMarkup(messages.notStarted), escapeMarkup(messages.reload)];
  return `<aside class="notice start-notice" role="alert" hidden><p>${text}</p><p><a href="">${reload}</a></p></aside>`;
}
