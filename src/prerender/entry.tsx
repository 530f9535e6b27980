/**
 * Renders every address to HTML when the site is built: the text is readable before any script runs, previews show the right
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
  /** What is shown where the page's script does not begin. */
  readonly startNotice: string;
  readonly prerendered: boolean;
  /** A document to read: it gets neither the atlas's script nor what that would fetch. */
  readonly isDocument?: true;
  /** What it says to programs that embed links; only where it is known at which address it will be reached, and of pages that have a frame. */
  readonly oembed?: { readonly file: string; readonly contents: string };
  /** Whether it is the page of a place. */
  readonly isPlace: boolean;
}

/** What is written to files is the same for every window. */
const NO_WINDOW = createExternalStore<Layout>('wide');

/** Where the site will be reached. */
export interface SiteOptions {
  /** Base path of the site, beginning and ending with a slash. */
  readonly base: string;
  /** Origin under which the site will be reached, without a trailing slash; empty where it is not known. */
  readonly origin: string;
}

export interface PrerenderOptions extends SiteOptions {
  /** The repository's root, for its fonts. */
  readonly root: string;
  /** The edition's folder, for its base map. */
  readonly edition: string;
  /** Where readers reach those who run the site: `https:` or `mailto:`; null where it is not said. */
  readonly contact: string | null;
}

/**
 * All pages: the atlas, every place, the table of places and the ledger in every language, the documents, the page for unknown
 * addresses, the shell for reading offline.
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

/** A document to read. */
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

/** The changes as feeds; none where it is not known at which address they will be reached, and none without changes. */
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
  // In one piece: the policy of the pages allows no script that would put pieces in their places.
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

/** The web app manifests, one for each language. */
export async function webManifests(base: string): Promise<readonly { file: string; contents: string }[]> {
  const site = { base, languages };
  return Promise.all(
    languages.map(async (language) => ({
      file: manifestPath(language, site).slice(base.length),
      contents: manifestOf(await loadPack(language), language, site),
    })),
  );
}

/** A page of its own for unknown addresses: readable without scripts, and the atlas itself with them. */
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

/** Who lands here without scripts may read another language than that of the page. */
function languageLinks(base: string): string {
  const links = languages.map((language) => {
    const { tag, ownName } = FORMS[language];
    const href = formatPath(language, null, { base, languages });
    return `<a href="${href}" hreflang="${tag}" lang="${tag}">${escapeMarkup(ownName)}</a>`;
  });
  return languages.length > 1 ? `<p>${links.join(' · ')}</p>` : '';
}

/** What stands in, without a network, for a page that was never opened: the application renders whatever the address says. */
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

/** A link to the page itself reloads it, without a script as well. */
function startNotice({ messages }: Pick<LanguagePack, 'messages'>): string {
  const [text, reload] = [escapeMarkup(messages.notStarted), escapeMarkup(messages.reload)];
  return `<aside class="notice start-notice" role="alert" hidden><p>${text}</p><p><a href="">${reload}</a></p></aside>`;
}
