import type { MouseEvent, ReactNode } from 'react';
import type { VerdictKind } from '../../domain/commitment.ts';
import { type Facet, facetCounts, toggleCounts, toggleValue, usedValues } from '../../domain/filter.ts';
import type { Precision, Stage } from '../../domain/vocabulary.ts';
import { useAtlas, useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { CertaintySymbol } from '../symbols/CertaintySymbol.tsx';
import { PlaceSymbol } from '../symbols/PlaceSymbol.tsx';
import { StageSymbol } from '../symbols/StageSymbol.tsx';
import { VerdictSymbol } from '../symbols/VerdictSymbol.tsx';
import { valueName } from './value-name.ts';
import './chips.css';

interface FacetChipsProps {
  readonly facet: Facet;
  /** Name of the group for assistive technology. */
  readonly label: string;
  readonly children?: ReactNode;
}

/** The values of one facet as chips. They are the legend, too: each shows what the map draws for it. */
export function FacetChips({ facet, label, children }: FacetChipsProps) {
  const catalogue = useCatalogue();
  const view = useView();
  const { filters, at } = view;
  const chosen: readonly string[] = filters[facet];
  const used = usedValues(catalogue.places, facet, catalogue.sectors);
  const values = [...used, ...chosen.filter((value) => !used.includes(value))];
  const counts = facetCounts(catalogue.places, facet, filters, at);
  const afterClick = toggleCounts(catalogue.places, facet, filters, at, catalogue.sectors);
  return (
    <fieldset className="chips" aria-label={label} data-facet={facet}>
      {values.map((value) => (
        <Chip
          key={value}
          facet={facet}
          value={value}
          count={counts.get(value) ?? 0}
          gives={afterClick.get(value) ?? 0}
        />
      ))}
      {children}
    </fieldset>
  );
}

interface ChipProps {
  readonly facet: Facet;
  readonly value: string;
  /** Places that this value alone would show. */
  readonly count: number;
  /** Places that a click on the chip leaves. */
  readonly gives: number;
}

function Chip({ facet, value, count, gives }: ChipProps) {
  const { store } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const filters = useView(({ filters }) => filters);
  const chosen: readonly string[] = filters[facet];
  const checked = chosen.includes(value);
  const name = valueName(facet, value, messages, catalogue.sectors);
  const outcome = messages.filter.gives(gives);
  // Where nothing is chosen, a plain click already means "only this".
  const reducible = chosen.length > (checked ? 1 : 0);

  function choose(values: readonly string[]): void {
    store.dispatch({ type: 'filter', facet, values });
  }

  function reduce(event: MouseEvent<HTMLButtonElement>): void {
    // The button goes once it has done its work; the focus stays on the chip.
    event.currentTarget.parentElement?.querySelector('input')?.focus();
    choose([value]);
  }

  return (
    <span className="chip" data-sector={facet === 'sector' ? value : undefined} data-empty={count === 0 || undefined}>
      <label className="chip-label" title={outcome}>
        <input
          type="checkbox"
          className="chip-input"
          checked={checked}
          onChange={() => choose(toggleValue(filters, facet, value, catalogue.sectors)[facet])}
          name={facet}
          value={value}
          title={outcome}
        />
        <FacetSymbol facet={facet} value={value} />
        <span className="chip-name">{name}</span> <span className="chip-count">{count}</span>
      </label>
      {reducible && (
        <button type="button" className="chip-only" aria-label={messages.filter.onlyThis(name)} onClick={reduce}>
          {messages.filter.only}
        </button>
      )}
    </span>
  );
}

/** Kinds have no sign of their own on the map. */
function FacetSymbol({ facet, value }: { readonly facet: Facet; readonly value: string }) {
  switch (facet) {
    case 'sector':
      return <PlaceSymbol sector={value} />;
    case 'status':
      return <StageSymbol stage={value as Stage} />;
    case 'certainty':
      return <CertaintySymbol precision={value as Precision} />;
    case 'verdict':
      return <VerdictSymbol verdict={value as VerdictKind} />;
    case 'kind':
      return null;
  }
}
