import { FORMS } from '../../languages/forms.ts';
import { useCatalogue, useMessages } from '../../state/react/atlas.tsx';
import { ShortcutToggle } from '../preferences/ShortcutToggle.tsx';
import '../filter/chips.css';

interface SearchAdviceProps {
  /** The query that found nothing; empty if nothing has been typed yet. */
  readonly query: string;
  readonly onSuggest: (query: string) => void;
}

/** Explains what the search understands, before anything is typed and when nothing was found. */
export function SearchAdvice({ query, onSuggest }: SearchAdviceProps) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const { searchExamples } = catalogue.edition;
  return (
    <div className="search-advice">
      {query !== '' && <p className="search-nothing">{messages.search.nothing(query)}</p>}
      <p>{query === '' ? messages.search.advice : messages.search.nothingAdvice}</p>
      <p className="search-examples">
        {searchExamples.map(({ text, language }) => (
          <button
            key={text}
            type="button"
            className="chip"
            lang={language && FORMS[language].tag}
            translate="no"
            onClick={() => onSuggest(text)}
          >
            {text}
          </button>
        ))}
      </p>
      <ShortcutToggle shortcut="search" />
    </div>
  );
}
