/** The accessibility statement: what was tested, how, and what is known to be missing. A static page without scripts. */
import type { Language } from '../domain/language.ts';
import { List } from '../elements/List.tsx';
import type { AccessibilityMessages, AccessibilityPart } from '../languages/accessibility-messages.ts';
import { en } from '../languages/en/accessibility.ts';
import { formatDate } from '../languages/format.ts';
import { km } from '../languages/km/accessibility.ts';
import { zh } from '../languages/zh/accessibility.ts';
import { formatTablePath, type Site } from '../state/address.ts';
import { type DocumentContext, DocumentPage, documentHead, documentHtml, documentPath } from './document-page.tsx';

const MESSAGES: Readonly<Record<Language, AccessibilityMessages>> = { en, zh, km };

/** The day on which the statement was last checked against the atlas, YYYY-MM-DD. */
const WRITTEN = '2026-11-27';

/** Last segment of the page's path. */
const NAME = 'accessibility';

export const accessibilityPath = (language: Language, site: Site): string => documentPath(NAME, language, site);

const aboutOf = ({ pack, language }: DocumentContext) => ({
  ...MESSAGES[language],
  title: pack.messages.accessibility,
});

function Part({ id, part }: { readonly id: string; readonly part: AccessibilityPart }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{part.title}</h2>
      <List className="plain">
        {part.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </List>
    </section>
  );
}

/**
 * HTML for the root element.
 *
 * @param contact address of whoever runs the site, `https:` or `mailto:`; null if none is given
 */
export function accessibilityHtml(context: DocumentContext, contact: string | null): Promise<string> {
  const { pack, language, site } = context;
  const messages = MESSAGES[language];
  const { report } = messages;
  return documentHtml(
    <DocumentPage context={context} name={NAME} about={aboutOf(context)}>
      <p className="prose">{messages.state}</p>
      <Part id="ways" part={messages.ways} />
      <p>
        <a href={formatTablePath(language, site)}>{pack.messages.table.title}</a>
      </p>
      <Part id="tested" part={messages.tested} />
      <Part id="missing" part={messages.missing} />
      <section aria-labelledby="report">
        <h2 id="report">{report.title}</h2>
        <p className="prose">{report.text}</p>
        <p className="prose">{contact === null ? report.noContact : <a href={contact}>{report.contact}</a>}</p>
      </section>
      <p className="muted">{messages.written(formatDate(WRITTEN, language))}</p>
    </DocumentPage>,
  );
}

/** Elements for the document's head. */
export function accessibilityHead(context: DocumentContext, origin: string): string {
  return documentHead(context, NAME, aboutOf(context), origin);
}
