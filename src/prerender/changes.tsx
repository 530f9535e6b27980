/** The page of changes and its feed: what was corrected or added in the data. A static page without scripts. */

import allChanges from 'virtual:atlas/changes';
import type { FullChange } from '../domain/change.ts';
import { escapeMarkup } from '../domain/escape-markup.ts';
import type { Language } from '../domain/language.ts';
import { List } from '../elements/List.tsx';
import type { ChangesMessages } from '../languages/changes-messages.ts';
import { en } from '../languages/en/changes.ts';
import { formatDate } from '../languages/format.ts';
import { FORMS } from '../languages/forms.ts';
import { km } from '../languages/km/changes.ts';
import { zh } from '../languages/zh/changes.ts';
import { formatPath, type Site } from '../state/address.ts';
import { type DocumentContext, DocumentPage, documentHead, documentHtml, documentPath } from './document-page.tsx';

const CHANGES_MESSAGES: Readonly<Record<Language, ChangesMessages>> = { en, zh, km };

/** Last segment of the page's path. */
const NAME = 'changes';

export const changesPath = (language: Language, site: Site): string => documentPath(NAME, language, site);

/** File name of the feed, in the page's folder. */
const FEED = 'feed.atom';

export const hasChanges = allChanges.length > 0;

/** A stable id for a change: its number counted from the oldest, which later changes do not alter. */
const idOf = (index: number): string => `change-${allChanges.length - index}`;

function About({
  change,
  page: { pack, language, site },
}: {
  readonly change: FullChange;
  readonly page: DocumentContext;
}) {
  const messages = CHANGES_MESSAGES[language];
  const home = formatPath(language, null, site);
  const links = [
    ...change.places.flatMap((id) => {
      const place = pack.catalogue.places.find((each) => each.id === (pack.catalogue.aliases[id] ?? id));
      return place ? [{ href: formatPath(language, place.id, site), text: place.name }] : [];
    }),
    ...change.paragraphs.map((number) => ({ href: `${home}#p${number}`, text: messages.paragraph(number) })),
  ];
  if (links.length === 0) return null;
  return (
    <p className="muted">
      {messages.about}{' '}
      {links.map(({ href, text }, index) => (
        <span key={href}>
          {index > 0 && ' · '}
          <a href={href}>{text}</a>
        </span>
      ))}
    </p>
  );
}

function Change({
  change,
  id,
  page,
}: {
  readonly change: FullChange;
  readonly id: string;
  readonly page: DocumentContext;
}) {
  const { language } = page;
  const messages = CHANGES_MESSAGES[language];
  return (
    <li id={id} className="change" data-kind={change.kind}>
      <h3>
        <a href={`#${id}`}>{messages.kinds[change.kind]}</a>
      </h3>
      <p className="prose">{change.what[language]}</p>
      <p>
        <b>{messages.why}</b> {change.why[language]}
      </p>
      <About change={change} page={page} />
      {change.sources.length > 0 && (
        <p className="muted">
          {messages.sources}{' '}
          {change.sources.map(({ key, publisher, title, year, url }, index) => (
            <span key={key}>
              {index > 0 && '; '}
              {publisher}, {url === null ? title : <a href={url}>{title}</a>} ({year})
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

/** HTML for the root element. @param feed whether there is a feed to link to */
export function changesHtml(page: DocumentContext, feed: boolean): Promise<string> {
  const { language, site } = page;
  const messages = CHANGES_MESSAGES[language];
  const days = [...new Set(allChanges.map(({ date }) => date))];
  const follow = feed && (
    <a href={`${changesPath(language, site)}${FEED}`} type="application/atom+xml">
      {messages.feed}
    </a>
  );
  return documentHtml(
    <DocumentPage context={page} name={NAME} about={messages} links={follow}>
      {days.map((day) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            <time dateTime={day}>{formatDate(day, language)}</time>
          </h2>
          <List ordered>
            {allChanges.map((change, index) =>
              change.date === day ? <Change key={idOf(index)} id={idOf(index)} change={change} page={page} /> : null,
            )}
          </List>
        </section>
      ))}
    </DocumentPage>,
  );
}

/** Elements for the document's head. */
export function changesHead(page: DocumentContext, origin: string): string {
  const { language, site } = page;
  const messages = CHANGES_MESSAGES[language];
  const feed = `<link rel="alternate" type="application/atom+xml" href="${changesPath(language, site)}${FEED}" title="${escapeMarkup(messages.title)}" />`;
  return [documentHead(page, NAME, messages, origin), ...(origin === '' ? [] : [feed])].join('\n    ');
}

/**
 * The changes as an Atom feed (RFC 4287).
 *
 * @param origin origin of the site without a trailing slash; required, because feeds need absolute addresses
 */
export function changesFeed(
  { pack, language, site }: DocumentContext,
  origin: string,
): { file: string; contents: string } {
  const messages = CHANGES_MESSAGES[language];
  const path = changesPath(language, site);
  const address = `${origin}${path}`;
  const updated = (date: string) => `<updated>${date}T00:00:00Z</updated>`;
  const entries = allChanges.map((change, index) => {
    const at = `${address}#${idOf(index)}`;
    const about = change.places.flatMap((id) => pack.catalogue.places.find((place) => place.id === id)?.name ?? []);
    const title = [messages.kinds[change.kind], ...about].join(' · ');
    return `  <entry><id>${at}</id><title>${escapeMarkup(title)}</title>${updated(change.date)}<link href="${at}"/><summary>${escapeMarkup(
      `${change.what[language]} ${change.why[language]}`,
    )}</summary></entry>\n`;
  });
  const title = escapeMarkup(`${messages.title} · ${pack.catalogue.edition.words.title}`);
  return {
    file: `${path.slice(site.base.length)}${FEED}`,
    contents: `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${FORMS[language].tag}">
  <id>${address}</id><title>${title}</title>${updated(allChanges[0]?.date ?? '')}
  <link href="${address}"/><link rel="self" href="${address}${FEED}"/>
  <author><name>${escapeMarkup(pack.catalogue.edition.attribution)}</name></author>
${entries.join('')}</feed>
`,
  };
}
