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
  /** Id of the element that says how its keys work. */
  readonly keys: string;
  /** Told of the chip that the pointer or the focus is on, in words, and null when it is on none. */
  readonly onHint?: (hint: string | null) => void;
  readonly children?: ReactNode;
}

/**
 * The values of one facet as chips. They are the legend, too: each shows what the map draws for it. Together they are one stop of
 * the Tab key; arrows go from chip to chip.
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

/** Arrows, Home and End go from chip to chip; what a key does beside that is the browser's. */
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
  /** Places that this value alone would show. */
  readonly count: number;
  /** Places that a click on the chip leaves. */
  readonly gives: number;
  /** Whether it is the one that the Tab key stops at. */
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
    // The button goes once it has done its work; the focus stays on the chip.
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
