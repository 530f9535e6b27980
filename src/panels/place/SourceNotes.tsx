import type { Source } from '../../domain/catalogue.ts';
import type { Certainty } from '../../domain/vocabulary.ts';
import { publisherLanguage, sourceLanguage } from '../../languages/source-language.ts';
import { useMessages, useView } from '../../state/react/atlas.tsx';
import { useDetails } from '../use-details.ts';
import './source-notes.css';

interface SourceNotesProps {
  readonly keys: readonly string[];
  readonly certainty: Certainty;
  /** The side of a dispute that says so, if only one does. */
  readonly party?: string | undefined;
  /** Shows only the number, where the publisher's name is nearby already. */
  readonly brief?: boolean;
  /** Sources by key; without it, those of the open place are used. */
  readonly from?: Readonly<Record<string, Source>>;
}

/**
 * Names the sources of a statement right beside it, with the number of the full entry in the page's list of sources. The link leads
 * to the source itself rather than to that list: readers want to check, not to jump about.
 */
export function SourceNotes({ from, ...notes }: SourceNotesProps) {
  return from ? <Notes {...notes} sources={from} cited={[]} /> : <PlaceNotes {...notes} />;
}

/** Notes that cite sources of the open place, whose page has loaded the details. */
function PlaceNotes(notes: Omit<SourceNotesProps, 'from'>) {
  const place = useView((view) => view.place);
  const details = useDetails();
  const cited = details?.places[place ?? '']?.sources ?? [];
  return <Notes {...notes} sources={details?.sources ?? {}} cited={cited} />;
}

interface NotesProps extends Omit<SourceNotesProps, 'from'> {
  readonly sources: Readonly<Record<string, Source>>;
  /** Keys in the order of the list of sources. */
  readonly cited: readonly string[];
}

function Notes({ keys, certainty, party, brief = false, sources, cited }: NotesProps) {
  const messages = useMessages();
  return (
    <span className="source-notes" data-brief={brief || undefined}>
      {keys.map((key) => {
        const source = sources[key];
        if (!source) return null;
        const number = cited.indexOf(key) + 1;
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
            {number > 0 && (
              <sup>
                <span className="visually-hidden"> [</span>
                {number}
                <span className="visually-hidden">]</span>
              </sup>
            )}
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

/** A publisher's name without remarks in brackets (a mirror, a copy, a licence), which the list of sources gives. */
function shortPublisher(publisher: string): string {
  const short = publisher.replace(/\s*\(.*$/, '').replace(/, distributed by .*$/, '');
  return short === '' ? publisher : short;
}
