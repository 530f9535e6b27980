import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react';
import type { VerdictKind } from '../../domain/commitment.ts';
import { type Facet, facetCounts, toggleCounts, toggleValue, usedValues } from '../../domain/filter.ts';
import type { Precision, Stage } from '../../domain/vocabulary.ts';
import { valueName } from '../../languages/value-name.ts';
import { useAtlas, useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { CertaintySymbol } from '../symbols/CertaintySymbol.tsx';
import { PlaceSymbol } from '../symbols/PlaceSymbol.tsx';
import { StageSymbol } from '../symbols/StageSymbol.tsx';
import { VerdictSymbol } from '../symbols/VerdictSymbol.tsx';
import { neighbour } from './roving.ts';
import './chips.css';

interface FacetChipsProps {
  readonly facet: Facet;
  /** Name of the group for assistive technology. */
  readonly label: string;
  /** Id of the element that explains the keys. */
  readonly keys: string;
  /** Called with a description of the chip under the pointer or focus, and with null when there is none. */
  readonly onHint?: (hint: string | null) => void;
  readonly children?: ReactNode;
}

/**
 * The values of one facet as chips, which double as the map's legend: each shows the symbol that the map uses for it. Together
 * they are one tab stop (roving tabindex); the arrow keys go from chip to chip.
 */
export function FacetChips({ facet, label, keys, onHint, children }: FacetChipsProps) {
  const catalogue = useCatalogue();
  const view = useView();
  const { filters, at } = view;
  const chosen: readonly string[] = filters[facet];
  const used = usedValues(catalogue.places, facet, catalogue.sectors);
  const values = [...used, ...chosen.filter((value) => !used.includes(value))];
  const counts = facetCounts(catalogue.places, facet, filters, at);
  const afterClick = toggleCounts(catalogue.places, facet, filters, at, catalogue.sectors);
  const [visited, setVisited] = useState<string | null>(null);
  const stop = visited !== null && values.includes(visited) ? visited : (chosen[0] ?? values[0]);
  return (
    <fieldset className="chips" aria-label={label} aria-describedby={keys} data-facet={facet} onKeyDown={moveFocus}>
      {values.map((value) => (
        <Chip
          key={value}
          facet={facet}
          value={value}
          count={counts.get(value) ?? 0}
          gives={afterClick.get(value) ?? 0}
          isStop={value === stop}
          onVisit={() => setVisited(value)}
          onHint={onHint}
        />
      ))}
      {children}
    </fieldset>
  );
}

/** Arrows, Home and End go from chip to chip; all other keys are left to the browser. */
function moveFocus(event: KeyboardEvent<HTMLFieldSetElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLInputElement)) return;
  const chips = [...event.currentTarget.querySelectorAll<HTMLInputElement>('.chip-input')];
  const index = neighbour(event.key, chips.indexOf(event.target), chips.length);
  if (index === null) return;
  event.preventDefault();
  chips[index]?.focus();
}

interface ChipProps {
  readonly facet: Facet;
  readonly value: string;
  /** How many places have this value, given the other facets' filters. */
  readonly count: number;
  /** How many places would be shown after a click on the chip. */
  readonly gives: number;
  /** Whether this chip is the group's tab stop. */
  readonly isStop: boolean;
  readonly onVisit: () => void;
  readonly onHint: FacetChipsProps['onHint'] | undefined;
}

function Chip({ facet, value, count, gives, isStop, onVisit, onHint }: ChipProps) {
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
    // The button is about to disappear, so the focus moves to the chip's checkbox.
    event.currentTarget.parentElement?.querySelector('input')?.focus();
    choose([value]);
  }

  const tell = () => onHint?.(`${name} · ${count}`);
  const tellNothing = () => onHint?.(null);

  return (
    <span className="chip" data-sector={facet === 'sector' ? value : undefined} data-empty={count === 0 || undefined}>
      <label className="chip-label" title={`${name}: ${outcome}`} onPointerEnter={tell} onPointerLeave={tellNothing}>
        <input
          type="checkbox"
          className="chip-input"
          checked={checked}
          onChange={() => choose(toggleValue(filters, facet, value, catalogue.sectors)[facet])}
          name={facet}
          value={value}
          title={outcome}
          tabIndex={isStop ? 0 : -1}
          onFocus={() => {
            onVisit();
            tell();
          }}
          onBlur={tellNothing}
        />
        <FacetSymbol facet={facet} value={value} />
        <span className="chip-name">{name}</span> <span className="chip-count">{count}</span>
      </label>
      {reducible && (
        <button
          type="button"
          className="chip-only"
          aria-label={messages.filter.onlyThis(name)}
          tabIndex={isStop ? 0 : -1}
          onClick={reduce}
        >
          {messages.filter.only}
        </button>
      )}
    </span>
  );
}

/** The symbol that the map uses for a value; kinds have none. */
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
