import { facetCounts } from '../domain/filter.ts';
import { SECTORS, type SectorId } from '../domain/sector.ts';
import { useAtlas, useSnapshot } from '../state/atlas.tsx';
import { PlaceSymbol } from './Pictogram.tsx';

/** The sector filter, which is also the legend: each chip shows the map's colour and symbol, and a count. */
export function SectorFilter() {
  const { store } = useAtlas();
  const { catalogue, messages, view } = useSnapshot();
  const chosen = view.filters.sector;
  const counts = facetCounts(catalogue.places, 'sector', view.filters, view.at);

  function toggle(id: SectorId): void {
    const values = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    store.dispatch({ type: 'filter', facet: 'sector', values });
  }

  return (
    <fieldset className="chips" aria-label={messages.sectors}>
      {SECTORS.filter(({ id }) => catalogue.places.some((place) => place.sectors.includes(id))).map(({ id, name }) => (
        <label key={id} className="chip" data-sector={id}>
          <input
            type="checkbox"
            className="chip-input"
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
            name="sector"
            value={id}
          />
          <PlaceSymbol sector={id} />
          <span className="chip-name">{name[view.language]}</span>{' '}
          <span className="chip-count">{counts.get(id) ?? 0}</span>
        </label>
      ))}
      <button
        type="button"
        className="chip chip-all"
        aria-pressed={chosen.length === 0}
        onClick={() => store.dispatch({ type: 'filter', facet: 'sector', values: [] })}
      >
        {messages.allSectors}
      </button>
    </fieldset>
  );
}
