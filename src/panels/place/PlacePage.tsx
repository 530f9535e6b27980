import { type ReactNode, Suspense, useState } from 'react';
import type { Place } from '../../domain/catalogue.ts';
import { completePlace } from '../../domain/details.ts';
import { forgetFailedDetails } from '../../languages/details.ts';
import { useCatalogue, useMessages, useShown, useView } from '../../state/react/atlas.tsx';
import { findPlace } from '../../state/selectors.ts';
import { AtlasLink } from '../AtlasLink.tsx';
import { PlaceBecameOf } from '../ledger/BecameOf.tsx';
import { Passages } from '../reading/Passages.tsx';
import { useDetails } from '../use-details.ts';
import { Timeline } from './History.tsx';
import { Figures, Parties } from './PlaceFigures.tsx';
import { PlaceHead } from './PlaceHead.tsx';
import { Parts, Relations } from './PlaceParts.tsx';
import { Records } from './PlaceRecords.tsx';
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
  const messages = useMessages();
  const [sector] = place.sectors;
  return (
    <article className="place-page" aria-labelledby="place-heading" data-sector={sector}>
      <PlaceHead place={place} />
      <Suspense>
        <Status place={place} />
      </Suspense>
      <Passages place={place} />
      <Suspense fallback={<p className="muted">{messages.loading}</p>}>
        <PlaceDetails place={place} />
      </Suspense>
      {children}
      <Neighbours place={place} />
    </article>
  );
}

function Status({ place }: { readonly place: Place }) {
  const details = useDetails();
  return details && <StatusCells place={completePlace(place, details)} />;
}

/** What is fetched after the rest of the atlas, and usually before anybody asks for it. */
function PlaceDetails({ place: listed }: { readonly place: Place }) {
  const details = useDetails();
  if (!details) return <Failed />;
  const place = completePlace(listed, details);
  return (
    <>
      <p className="prose place-summary">{place.summary}</p>
      <Said place={place} />
      <PlaceBecameOf place={place} />
      <Timeline place={place} />
      <Figures place={place} />
      <Records place={place} />
      <Where place={place} />
      <Parts place={place} />
      <Relations place={place} />
      <Parties place={place} />
      <Unknowns place={place} />
      <Links place={place} />
      <Sources place={place} />
    </>
  );
}

function Failed() {
  const messages = useMessages();
  const language = useView((view) => view.language);
  const [, setAttempt] = useState(0);
  function retry(): void {
    forgetFailedDetails(language);
    setAttempt((attempt) => attempt + 1);
  }
  return (
    <p className="notice-inline" role="alert">
      {messages.place.failed}{' '}
      <button type="button" className="button" onClick={retry}>
        {messages.retry}
      </button>
    </p>
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
