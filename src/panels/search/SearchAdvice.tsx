import { scriptLanguage } from '../../languages/script-language.ts';
import { useSnapshot } from '../../state/react/atlas.tsx';
import type { SearchKey } from './search-key.ts';
import '../filter/chips.css';

/** Names in three scripts, a romanisation, a code, words of the text: they show what can be asked for. */
const EXAMPLES = ['អង្គរវត្ត', '柏威夏寺', 'Kampong Som', 'SAI', '668'] as const;

interface SearchAdviceProps {
  /** What nothing was found for; empty where nothing is asked for yet. */
  readonly query: string;
  readonly searchKey: SearchKey;
  readonly onSuggest: (query: string) => void;
}

/** What the search understands, before anything is typed and where nothing was found. */
export function SearchAdvice({ query, searchKey, onSuggest }: SearchAdviceProps) {
  const { messages } = useSnapshot();
  return (
    <div className="search-advice">
      {query !== '' && <p className="search-nothing">{messages.search.nothing(query)}</p>}
      <p>{query === '' ? messages.search.advice : messages.search.nothingAdvice}</p>
      <p className="search-examples">
        {EXAMPLES.map((text) => (
          <button key={text} type="button" className="chip" lang={scriptLanguage(text)} onClick={() => onSuggest(text)}>
            {text}
          </button>
        ))}
      </p>
      <label className="search-key">
        <input
          type="checkbox"
          checked={searchKey.enabled}
          onChange={(event) => searchKey.setEnabled(event.target.checked)}
        />
        <span>
          {messages.search.shortcut} <kbd>/</kbd>
        </span>
      </label>
    </div>
  );
}
