import type { Certainty } from '../domain/vocabulary.ts';
import { useSnapshot } from '../state/atlas.tsx';

interface SourceNotesProps {
  readonly keys: readonly string[];
  readonly certainty: Certainty;
}

/** Who says so, right beside what is said; the full entry stands in the list of sources of the page. */
export function SourceNotes({ keys, certainty }: SourceNotesProps) {
  const { catalogue, messages } = useSnapshot();
  return (
    <span className="source-notes">
      {keys.map((key) => {
        const source = catalogue.sources[key];
        if (!source) return null;
        const name = `${source.publisher}, ${source.year === 'n.d.' ? messages.sourceUndated : source.year}`;
        return source.url ? (
          <a key={key} href={source.url} rel="noopener noreferrer" target="_blank" title={source.title}>
            {name}
          </a>
        ) : (
          <span key={key} title={source.title}>
            {name}
          </span>
        );
      })}
      {certainty !== 'verified' && <span className="certainty">{messages.certainties[certainty]}</span>}
    </span>
  );
}
