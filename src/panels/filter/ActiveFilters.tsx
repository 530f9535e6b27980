import type { MouseEvent } from 'react';
import { unionOfBounds } from '../../domain/bounds.ts';
import { countMatches, type Facet, hasFilters, toggleValue, waysOut } from '../../domain/filter.ts';
import { List } from '../../elements/List.tsx';
import { chosenFacets } from '../../languages/value-name.ts';
import { useAtlas, useCatalogue, useMessages, useShown, useView } from '../../state/react/atlas.tsx';
import './chips.css';
import './active-filters.css';

/** The map zooms in no further than this to show the places that are left, of which there may be only one. */
const SHOW_ZOOM = 12;

/**
 * How many places the filters leave, and each active filter with a button to remove it.
 *
 * @param onEmptied called before the row disappears, so that the focus can be moved elsewhere
 */
export function ActiveFilters({ onEmptied }: { readonly onEmptied: () => void }) {
  const { store } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const view = useView();
  const shown = useShown().length;
  const { filters, at } = view;
  if (!hasFilters(filters)) return null;
  const { places } = catalogue;
  const active = chosenFacets(filters, messages, catalogue.sectors).flatMap(({ facet, values }) =>
    values.map((each) => ({ facet, ...each })),
  );

  function remove(event: MouseEvent<HTMLButtonElement>, facet: Facet, value: string): void {
    const item = event.currentTarget.parentElement;
    const neighbour = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button');
    if (neighbour) neighbour.focus();
    else onEmptied();
    store.dispatch({ type: 'filter', facet, values: toggleValue(filters, facet, value, catalogue.sectors)[facet] });
  }

  return (
    <div className="active-filters">
      <p className="active-count">{messages.shownOf(shown, places.length)}</p>
      <List aria-label={messages.filter.active}>
        {active.map(({ facet, value, name }) => (
          <li key={`${facet}-${value}`}>
            <button
              type="button"
              className="token"
              data-sector={facet === 'sector' ? value : undefined}
              aria-label={messages.filter.remove(messages.filterNames[facet], name)}
              onClick={(event) => remove(event, facet, value)}
            >
              <span className="token-name">{name}</span>
              <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
                <path d="M3 3 9 9M9 3 3 9" />
              </svg>
            </button>
          </li>
        ))}
      </List>
      <ShowThese />
      <button
        type="button"
        className="text-button"
        onClick={() => {
          onEmptied();
          store.dispatch({ type: 'clear-filters' });
        }}
      >
        {messages.filter.clearAll}
      </button>
      {countMatches(places, filters, at) === 0 && <WaysOut onTaken={onEmptied} />}
    </div>
  );
}

/** Moves the map to the places that the filters leave. Only on request: whoever filters may be looking at something. */
function ShowThese() {
  const { store } = useAtlas();
  const messages = useMessages();
  const shown = useShown();
  const placed = shown.flatMap(({ computed }) => (computed.bounds ? [computed.bounds] : []));
  if (placed.length === 0) return null;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => store.dispatch({ type: 'show', frame: { bounds: unionOfBounds(placed), maxZoom: SHOW_ZOOM } })}
    >
      {messages.filter.showThese(placed.length)}
    </button>
  );
}

/** When no place is left: offers to drop a filter, with the number of places that would then show. */
function WaysOut({ onTaken }: { readonly onTaken: () => void }) {
  const { store } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const at = useView(({ at }) => at);
  const filters = useView(({ filters }) => filters);
  const ways = waysOut(catalogue.places, filters, at);
  if (ways.length === 0) return <p className="way-out">{messages.nothingShown}</p>;
  return (
    <div className="way-out">
      <p>{messages.filter.wayOut}</p>
      {ways.map(({ facet, count }) => (
        <button
          key={facet}
          type="button"
          className="text-button"
          onClick={() => {
            onTaken();
            store.dispatch({ type: 'filter', facet, values: [] });
          }}
        >
          {messages.filter.without(messages.filterNames[facet], count)}
        </button>
      ))}
    </div>
  );
}
