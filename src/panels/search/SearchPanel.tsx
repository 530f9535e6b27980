import type { Found } from '../../domain/search/finder.ts';
import { SearchAdvice } from './SearchAdvice.tsx';
import { SearchResults } from './SearchResults.tsx';

interface SearchPanelProps {
  readonly query: string;
  readonly found: Found | null;
  readonly onSuggest: (query: string) => void;
  /** Called when the reader follows a result, just before the view changes. */
  readonly onFollow: () => void;
}

/** The results, or advice where there are none. A chunk of its own, fetched with the finder. */
export function SearchPanel({ query, found, onSuggest, onFollow }: SearchPanelProps) {
  const blank = query.trim() === '';
  return !blank && found && found.places.length + found.paragraphs.length + found.commitments.length > 0 ? (
    <SearchResults found={found} onFollow={onFollow} />
  ) : (
    <SearchAdvice query={found ? query.trim() : ''} onSuggest={onSuggest} />
  );
}
