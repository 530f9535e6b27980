import type { Source } from '../../domain/catalogue.ts';
import type { Certainty } from '../../domain/vocabulary.ts';
import { publisherLanguage, sourceLanguage } from '../../languages/source-language.ts';
import { useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { findPlace } from '../../state/selectors.ts';
import './source-notes.css';

interface SourceNotesProps {
  readonly keys: readonly string[];
  readonly certainty: Certainty;
  /** Who says so, where only one side of a dispute does. */
  readonly party?: string | undefined;
  /** The number alone, where the name stands nearby already. */
  readonly brief?: boolean;
  /** Where the sources are found, if not in the catalogue. */
  readonly from?: Readonly<Record<string, Source>>;
}

/**
 * Who says so, right beside what is said, with the number of the full entry in the page's list of sources. A link leads to the
 * source itself: readers want to check, not to jump about.
 */
export function SourceNotes({ keys, certainty, party, brief = false, from }: SourceNotesProps) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const view = useView();
  const place = findPlace(catalogue, view.place);
  return (
    <span className="source-notes" data-brief={brief || undefined}>
      {keys.map((key) => {
        const source = (from ?? catalogue.sources)[key];
        if (!source) return null;
        const number = (place?.sources.indexOf(key) ?? -1) + 1;
        const year = source.year === 'n.d.' ? messages.sourceUndated : source.year;
        const title = `${source.publisher}: ${source.title} (${year})`;
        const name = shortPublisher(source.publisher);
        const content = brief ? (
          <>
            <span className="visually-hidden">{name}</span> [{number}]
          </>
        ) : (
          <>
            {name}
            {number > 0 && <sup>{number}</sup>}
          </>
        );
        return source.url ? (
          <a
            key={key}
            href={source.url}
            lang={publisherLanguage(source.publisher)}
            hrefLang={sourceLanguage(source)}
            rel="noopener noreferrer"
            target="_blank"
            title={title}
          >
            {content}
          </a>
        ) : (
          <span key={key} lang={publisherLanguage(source.publisher)} title={title}>
            {content}
          </span>
        );
      })}
      {certainty !== 'stated' && (
        <span className="certainty" data-certainty={certainty} title={messages.certaintyNotes[certainty]}>
          {certainty === 'one-party' ? messages.saidBy(party ?? '') : messages.certainties[certainty]}
        </span>
      )}
    </span>
  );
}

/** Without the remark in brackets (a mirror, a copy, a licence): that stands in the list of sources. */
function shortPublisher(publisher: string): string {
  const short = publisher.replace(/\s*\(.*$/, '').replace(/, distributed by .*$/, '');
  return short === '' ? publisher : short;
}
