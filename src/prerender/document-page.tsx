/** What the static pages without scripts have in common: layout, head elements, addresses. */
import { languages } from 'virtual:atlas/languages';
import type { ReactElement, ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { escapeMarkup } from '../domain/escape-markup.ts';
import { firstLanguage, type Language } from '../domain/language.ts';
import type { DocumentMessages } from '../languages/document-messages.ts';
import { en } from '../languages/en/document.ts';
import { FORMS } from '../languages/forms.ts';
import { km } from '../languages/km/document.ts';
import type { LanguagePack } from '../languages/load-pack.ts';
import { zh } from '../languages/zh/document.ts';
import { formatPath, type Site } from '../state/address.ts';
import { imageMeta, previewFile } from './preview/preview.ts';

const MESSAGES: Readonly<Record<Language, DocumentMessages>> = { en, zh, km };

/** Their style sheet, below the site's base: a separate file, because the atlas itself does not need it. */
export const DOCUMENT_STYLE = 'document.css';

/** What a page needs to know: its language, and the site it belongs to. */
export interface DocumentContext {
  readonly pack: LanguagePack;
  readonly language: Language;
  readonly site: Site;
}

/** Title, description and introduction of a page. */
interface About {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
}

/**
 * Path of a page in a language.
 *
 * @param name last segment of the path
 */
export const documentPath = (name: string, language: Language, site: Site): string =>
  `${formatPath(language, null, site)}${name}/`;

interface DocumentProps {
  readonly context: DocumentContext;
  readonly name: string;
  readonly about: About;
  /** Further links at the head of the page. */
  readonly links?: ReactNode;
  readonly children: ReactNode;
}

/** A single column of text, with links to the atlas at its head and foot. */
export function DocumentPage({ context: { pack, language, site }, name, about, links, children }: DocumentProps) {
  const home = formatPath(language, null, site);
  return (
    <main className="document" id={name}>
      <p className="document-nav">
        <a href={home}>{pack.catalogue.edition.words.title}</a>
      </p>
      <h1>{about.title}</h1>
      <p className="prose">{about.intro}</p>
      <nav className="document-nav" aria-label={MESSAGES[language].languages}>
        {languages
          .filter((other) => other !== language)
          .map((other) => (
            <a key={other} href={documentPath(name, other, site)} hrefLang={FORMS[other].tag} lang={FORMS[other].tag}>
              {FORMS[other].ownName}
            </a>
          ))}
        {links}
      </nav>
      {children}
      <p className="document-nav">
        <a href={home}>{MESSAGES[language].toAtlas}</a>
      </p>
    </main>
  );
}

/** Renders a page to HTML for the root element. */
export async function documentHtml(page: ReactElement): Promise<string> {
  const { prelude } = await prerender(page);
  return new Response(prelude).text();
}

/**
 * Head elements: title, description, preview image, style sheet and links to the other languages.
 *
 * @param origin origin of the site without a trailing slash; empty where unknown
 */
export function documentHead(
  { pack, language, site }: DocumentContext,
  name: string,
  about: Pick<About, 'title' | 'description'>,
  origin: string,
): string {
  const title = `${about.title} · ${pack.catalogue.edition.words.title}`;
  const address = (other: Language) => `${origin}${documentPath(name, other, site)}`;
  // The page has no preview image of its own, so it uses that of the front page.
  const image = imageMeta(
    `${origin}${site.base}${previewFile(language, null)}`,
    pack.messages.preview.home(pack.catalogue.edition.words.title),
  );
  return [
    `<title>${escapeMarkup(title)}</title>`,
    `<meta name="description" content="${escapeMarkup(about.description)}" />`,
    ...image.map(([kind, name, content]) => `<meta ${kind}="${name}" content="${escapeMarkup(content)}" />`),
    `<link rel="stylesheet" href="${site.base}${DOCUMENT_STYLE}" />`,
    ...languages.map((other) => `<link rel="alternate" hreflang="${FORMS[other].tag}" href="${address(other)}" />`),
    `<link rel="alternate" hreflang="x-default" href="${address(firstLanguage(languages))}" />`,
    ...(origin === ''
      ? []
      : [
          `<link rel="canonical" href="${address(language)}" />`,
          `<meta property="og:url" content="${address(language)}" />`,
        ]),
  ].join('\n    ');
}
