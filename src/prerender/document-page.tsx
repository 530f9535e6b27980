/** What the pages have in common that are documents to read, without a script: their frame, their head, their addresses. */
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

/** Their style sheet, below the site's base: a file of its own, because no page of the atlas needs it. */
export const DOCUMENT_STYLE = 'document.css';

/** A page in a language, and where the site is. */
export interface DocumentContext {
  readonly pack: LanguagePack;
  readonly language: Language;
  readonly site: Site;
}

/** What is said of a page. */
interface About {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
}

/**
 * Path of a page in a language.
 *
 * @param name the last part of its address
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

/** One column to read, with the way to the atlas at its head and foot. */
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

/** Contents of the root element. */
export async function documentHtml(page: ReactElement): Promise<string> {
  const { prelude } = await prerender(page);
  return new Response(prelude).text();
}

/**
 * Title, description and other languages, for the document's head.
 *
 * @param origin without a slash at its end; empty where it is not known
 */
export function documentHead(
  { pack, language, site }: DocumentContext,
  name: string,
  about: Pick<About, 'title' | 'description'>,
  origin: string,
): string {
  const title = `${about.title} · ${pack.catalogue.edition.words.title}`;
  const address = (other: Language) => `${origin}${documentPath(name, other, site)}`;
  // The page has no picture of its own: it is about all of the atlas.
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
