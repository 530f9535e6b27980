import { useId, useRef, useState } from 'react';
import { FACETS, usedValues } from '../../domain/filter.ts';
import { useAtlas, useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import { FacetChips } from './FacetChips.tsx';
import './filters.css';

/**
 * The sectors in one row of symbols, always in view as the map's legend. A button at its end unfolds their names and counts and
 * the other facets. While they are folded, a label names the chip under the pointer or focus.
 */
export function Filters() {
  const { store } = useAtlas();
  const messages = useMessages();
  const view = useView();
  const [open, setOpen] = useState(false);
  const [hint, setHint] = useState<string | null>(null);
  const more = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const keys = useId();
  return (
    <div className="filters" data-open={open || undefined}>
      <p id={keys} hidden>
        {messages.filter.keys}
      </p>
      <FacetChips facet="sector" label={messages.sectors} keys={keys} onHint={setHint}>
        <button
          type="button"
          className="chip chip-all"
          aria-pressed={view.filters.sector.length === 0}
          onClick={() => store.dispatch({ type: 'filter', facet: 'sector', values: [] })}
        >
          {messages.allSectors}
        </button>
      </FacetChips>
      {/* Assistive technology reads the chips themselves. */}
      <span className="chip-hint" aria-hidden="true">
        {hint}
      </span>
      <button
        type="button"
        className="more-filters"
        ref={more}
        title={messages.filter.more}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M3 7H13M19 7H21M3 17H5M11 17H21M16 4V10M8 14V20" />
        </svg>
        <span>{messages.filter.more}</span>
      </button>
      <div className="facets" id={panel} hidden={!open}>
        {/* Not rendered while folded: their counts are recomputed whenever the view changes. */}
        {open && <MoreFacets keys={keys} />}
      </div>
      <ActiveFilters onEmptied={() => more.current?.focus()} />
    </div>
  );
}

function MoreFacets({ keys }: { readonly keys: string }) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const filters = useView(({ filters }) => filters);
  // An edition without a ledger has no verdicts to choose from.
  const offered = FACETS.filter(
    (facet) =>
      facet !== 'sector' &&
      (filters[facet].length > 0 || usedValues(catalogue.places, facet, catalogue.sectors).length > 0),
  );
  return offered.map((facet) => (
    <div className="facet" key={facet}>
      {/* The group carries the same name for assistive technology. */}
      <span className="facet-name" aria-hidden="true">
        {messages.filterNames[facet]}
      </span>
      <FacetChips facet={facet} label={messages.filterNames[facet]} keys={keys} />
    </div>
  ));
}
