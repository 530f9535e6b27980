import type { Found } from '../../domain/search/finder.ts';
import { SearchAdvice } from './SearchAdvice.tsx';
import { SearchResults } from './SearchResults.tsx';

interface SearchPanelProps {
  readonly query: string;
  readonly found: Found | null;
  readonly onSuggest: (query: string) => void;
  /** A result is followed. */
  readonly onFollow: () => void;
}

/** What was found, or what the search understands. A chunk of its own, fetched with the finder. */
export function SearchPanel({ query, found, onSuggest, onFollow }: SearchPanelProps) {
  const blank = query.trim() === '';
  return !blank && found && found.places.length + found.paragraphs.length + found.commitments.length > 0 ? (
    <SearchResults found={found} onFollow={onFollow} />
  ) : (
    <SearchAdvice query={found ? query.trim() : ''} onSuggest={onSuggest} />
  );
}
