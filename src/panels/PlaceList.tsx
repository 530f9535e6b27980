import type { Place } from '../domain/catalogue.ts';
import { hasFilters, isShown, matchesFilters } from '../domain/filter.ts';
import { SECTORS } from '../domain/sector.ts';
import { standingOn, symbolStage } from '../domain/status.ts';
import { useAtlas, useHighlighted, useSnapshot } from '../state/atlas.tsx';
import { AtlasLink } from './AtlasLink.tsx';
import { PlaceSymbol } from './Pictogram.tsx';
import { standingText } from './standing.ts';

/** Everything the map shows, as a list: the same predicate decides for both. */
export function PlaceList() {
  const { store } = useAtlas();
  const { catalogue, messages, view } = useSnapshot();
  const context = { filters: view.filters, at: view.at, selected: view.place };
  const places = catalogue.places.filter((place) => isShown(place, context));
  const filtered = hasFilters(view.filters);
  return (
    <section className="place-list" aria-labelledby="places-heading" id="places" tabIndex={-1}>
      <h2 id="places-heading" className="section-heading">
        {messages.places}
      </h2>
      <p className="list-summary">
        {messages.shownOf(places.length, catalogue.places.length)}
        {filtered && (
          <button type="button" className="text-button" onClick={() => store.dispatch({ type: 'clear-filters' })}>
            {messages.clearFilters}
          </button>
        )}
      </p>
      {places.length === 0 && <p className="empty">{messages.nothingShown}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role where the markers are styled away */}
      <ul aria-labelledby="places-heading" role="list">
        {places.map((place) => (
          <PlaceEntry key={place.id} place={place} outside={!matchesFilters(place, view.filters, view.at)} />
        ))}
      </ul>
    </section>
  );
}

function PlaceEntry({ place, outside }: { readonly place: Place; readonly outside: boolean }) {
  const { highlight } = useAtlas();
  const { messages, view } = useSnapshot();
  const lit = useHighlighted() === place.id;
  const standing = standingOn(place.history, view.at);
  const [sector] = place.sectors;
  const light = () => highlight.set({ place: place.id, from: 'text' });
  const unlight = () => highlight.set(null);
  const facts = [
    SECTORS.find(({ id }) => id === sector)?.name[view.language],
    standing ? standingText(standing, messages) : messages.kinds[place.kind],
    place.namedInText ? null : messages.context,
  ].filter((fact) => fact !== null && fact !== undefined);
  return (
    <li data-lit={lit || undefined} data-outside={outside || undefined}>
      <PlaceSymbol sector={sector} stage={symbolStage(place.history, view.at)} />
      <div>
        <AtlasLink
          action={{ type: 'select', place: place.id }}
          className="place-link"
          aria-current={view.place === place.id ? 'true' : undefined}
          onPointerEnter={light}
          onPointerLeave={unlight}
          onFocus={light}
          onBlur={unlight}
        >
          {place.name}
        </AtlasLink>
        <p className="place-facts">{facts.join(' · ')}</p>
        {outside && <p className="place-facts">{messages.placeOutsideFilter}</p>}
      </div>
    </li>
  );
}
