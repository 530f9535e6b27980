import { useEffect, useSyncExternalStore } from 'react';
import { hasFilters } from '../../domain/filter.ts';
import { formatDate } from '../../languages/format.ts';
import { chosenFacets } from '../../languages/value-name.ts';
import { useAtlas, useCatalogue, useMessages, useSelect, useShown, useView } from '../../state/react/atlas.tsx';
import { findPlace } from '../../state/selectors.ts';

/** Printed only, below the map: which part of the atlas is shown, the day, the version of the data, and the address. */
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
 * Sets the running title in the page margin. Margin boxes can read only custom properties of the root element, and setting one
 * there makes the browser recalculate the style of every element, so it is set only just before printing.
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
