import type { ReactNode } from 'react';
import type { Place } from '../../domain/catalogue.ts';
import { useCatalogue, useMessages, useShown, useView } from '../../state/react/atlas.tsx';
import { findPlace } from '../../state/selectors.ts';
import { AtlasLink } from '../AtlasLink.tsx';
import { PlaceBecameOf } from '../ledger/BecameOf.tsx';
import { Passages } from '../reading/Passages.tsx';
import { Timeline } from './History.tsx';
import { Figures, Parties } from './PlaceFigures.tsx';
import { PlaceHead } from './PlaceHead.tsx';
import { Parts, Relations } from './PlaceParts.tsx';
import { Said } from './PlaceSaid.tsx';
import { Links, Sources, Unknowns } from './PlaceSources.tsx';
import { Where } from './PlaceWhere.tsx';
import { StatusCells } from './StatusCells.tsx';
import './place-page.css';

/** The page of the selected place, or nothing; at its end, before the way to the next place, what is given as children. */
export function PlacePage({ children }: { readonly children?: ReactNode }) {
  const catalogue = useCatalogue();
  const view = useView();
  const place = findPlace(catalogue, view.place);
  return (
    place && (
      <PlaceArticle key={place.id} place={place}>
        {children}
      </PlaceArticle>
    )
  );
}

function PlaceArticle({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const [sector] = place.sectors;
  return (
    <article className="place-page" aria-labelledby="place-heading" data-sector={sector}>
      <PlaceHead place={place} />
      <StatusCells place={place} />
      <Passages place={place} />
      <p className="prose place-summary">{place.summary}</p>
      <Said place={place} />
      <PlaceBecameOf place={place} />
      <Timeline place={place} />
      <Figures place={place} />
      <Where place={place} />
      <Parts place={place} />
      <Relations place={place} />
      <Parties place={place} />
      <Unknowns place={place} />
      <Links place={place} />
      <Sources place={place} />
      {children}
      <Neighbours place={place} />
    </article>
  );
}

/** The places before and after this one in the order of the text, among those that the filters show. */
function Neighbours({ place }: { readonly place: Place }) {
  const messages = useMessages();
  const shown = useShown();
  const index = shown.findIndex(({ id }) => id === place.id);
  const previous = shown[index - 1];
  const next = shown[index + 1];
  if (!previous && !next) return null;
  return (
    <nav className="place-neighbours" aria-label={messages.place.order(index + 1, shown.length)}>
      <p className="muted" aria-hidden="true">
        {messages.place.order(index + 1, shown.length)}
      </p>
      {previous && (
        <AtlasLink action={{ type: 'select', place: previous.id }} rel="prev">
          <small>{messages.previousPlace}</small>
          <span>{previous.name}</span>
        </AtlasLink>
      )}
      {next && (
        <AtlasLink action={{ type: 'select', place: next.id }} rel="next">
          <small>{messages.nextPlace}</small>
          <span>{next.name}</span>
        </AtlasLink>
      )}
    </nav>
  );
}
