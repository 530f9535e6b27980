import type { ReactNode } from 'react';
import type { Place } from '../../domain/catalogue.ts';
import { matchesFilters } from '../../domain/filter.ts';
import { symbolStage } from '../../domain/status.ts';
import { useAtlas, useMessages, useView } from '../../state/react/atlas.tsx';
import { SectorTag } from '../reading/Digest.tsx';
import { PlaceSymbol } from '../symbols/PlaceSymbol.tsx';
import { TargetIcon } from '../symbols/TargetIcon.tsx';
import { AnswerLine } from './AnswerLine.tsx';
import './place-head.css';

/**
 * The head of a place's page: sector, kind, name and status.
 *
 * @param children its names in the other languages
 */
export function PlaceHead({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const messages = useMessages();
  const view = useView();
  const outside = !matchesFilters(place, view.filters, view.at);
  const [sector] = place.sectors;
  return (
    <header className="place-head">
      <CloseButton />
      <p className="place-kicker">
        <PlaceSymbol sector={sector} kind={place.pictogram} stage={symbolStage(place.history, view.at)} />
        <span className="place-kicker-words">
          {place.sectors.map((id) => (
            <SectorTag key={id} sector={id} />
          ))}
          <span>{messages.kinds[place.kind]}</span>
          <span>{messages.precisions[place.position.precision]}</span>
        </span>
      </p>
      <h2 id="place-heading" tabIndex={-1} data-unofficial={place.unofficial}>
        {place.name}
      </h2>
      <AnswerLine place={place} />
      {children}
      {outside && <p className="notice-inline">{messages.placeOutsideFilter}</p>}
      {place.computed.bounds && <ShowOnMap name={place.name} />}
    </header>
  );
}

function CloseButton() {
  const { store } = useAtlas();
  const messages = useMessages();
  return (
    <button type="button" className="icon-button place-close" onClick={() => store.dispatch({ type: 'close' })}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M6 6 18 18M18 6 6 18" />
      </svg>
      <span className="visually-hidden">{messages.close}</span>
    </button>
  );
}

/**
 * Moves the map back to the place after the reader moved it away. The focus stays on the button: the reader is on this page, and
 * either sees the map beside it or does not see it at all.
 */
function ShowOnMap({ name }: { readonly name: string }) {
  const { store, announcer } = useAtlas();
  const messages = useMessages();

  function show(): void {
    store.dispatch({ type: 'frame' });
    announcer.announce(messages.shownOnMap(name));
  }

  return (
    <p className="place-actions">
      <button type="button" className="place-action" onClick={show}>
        <TargetIcon />
        {messages.showOnMap}
      </button>
    </p>
  );
}
