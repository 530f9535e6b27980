import { useEffect, useSyncExternalStore } from 'react';
import { hasFilters } from '../../domain/filter.ts';
import { formatDate } from '../../languages/format.ts';
import { chosenFacets } from '../../languages/value-name.ts';
import { useAtlas, useCatalogue, useMessages, useSelect, useShown, useView } from '../../state/react/atlas.tsx';
import { findPlace } from '../../state/selectors.ts';

/** On paper alone, below the map: what of the atlas is shown, of which day and version, and where it is found again. */
export function PrintedState() {
  const { store } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const { at, filters, language, place } = useView();
  const shown = useShown().length;
  const address = useSelect(({ view }) => store.addressOf(view));
  const origin = useSyncExternalStore(
    () => () => {},
    () => window.location.origin,
    () => '',
  );
  const chosen = chosenFacets(filters, messages, catalogue.sectors).map(
    ({ facet, values }) => `${messages.filterNames[facet]}: ${values.map((value) => value.name).join(', ')}`,
  );
  const name = findPlace(catalogue, place)?.name;
  const parts = [
    ...(name === undefined ? [] : [name]),
    `${messages.time.day}: ${at === null ? messages.statusLatest : formatDate(at, language)}`,
    ...chosen,
    ...(hasFilters(filters) ? [messages.shownOf(shown, catalogue.places.length)] : []),
  ];
  useRunningTitle(catalogue.edition.words.title);
  return (
    <div className="printed-state">
      <p>{parts.join(' · ')}</p>
      <p>
        {messages.data.version(catalogue.version, formatDate(catalogue.newest, language))}{' '}
        <a href={address} translate="no">
          {origin + decodeURI(address)}
        </a>
      </p>
    </div>
  );
}

/**
 * The head of every page of paper but the first. The margins of paper know nothing of the document but its custom properties; such a
 * one of the root has the style of every element worked out anew, and is therefore not written before it is wanted.
 */
function useRunningTitle(title: string): void {
  useEffect(
    function writeRunningTitleOnPaper() {
      const write = () => document.documentElement.style.setProperty('--running-title', JSON.stringify(title));
      window.addEventListener('beforeprint', write);
      return () => window.removeEventListener('beforeprint', write);
    },
    [title],
  );
}
