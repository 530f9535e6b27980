import { memo, type ReactNode, Suspense, use, useState } from 'react';
import type { Place } from '../../domain/catalogue.ts';
import { completePlace } from '../../domain/details.ts';
import { createLate } from '../../domain/late.ts';
import { forgetFailedDetails } from '../../languages/details.ts';
import { useCatalogue, useMessages, useShown, useView } from '../../state/react/atlas.tsx';
import { findPlace } from '../../state/selectors.ts';
import { AtlasLink } from '../AtlasLink.tsx';
import { LoadFailed } from '../LoadFailed.tsx';
import { Passages } from '../reading/Passages.tsx';
import { useDetails } from '../use-details.ts';
import { PlaceHead } from './PlaceHead.tsx';
// Styles of the late parts are imported here, not with their code: a prerendered page shows those parts before the code arrives.
import '../copy-button.css';
import './history-axis.css';
import './tags.css';
import './history.css';
import './place-figures.css';
import './place-parts.css';
import './place-records.css';
import './place-said.css';
import './place-sources.css';
import './place-where.css';
import './source-notes.css';
import './status-cells.css';
import './place-page.css';

/**
 * The page of the selected place, or nothing.
 *
 * @param children shown at its end, before the links to the neighbouring places
 */
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

/** The code that renders the details, fetched as late as they are. */
const late = createLate(() => import('./PlaceDetails.tsx'));

interface PlaceArticleProps {
  readonly place: Place;
  readonly children: ReactNode;
}

/**
 * Memoised, because React discards the prerendered content of a `Suspense` that is re-rendered before its code arrives: the page
 * would shrink for a moment.
 */
const PlaceArticle = memo(function PlaceArticle({ place, children }: PlaceArticleProps) {
  const messages = useMessages();
  const language = useView((view) => view.language);
  const [sector] = place.sectors;
  const [, setAttempt] = useState(0);

  /** Re-renders everything that waits for the details, which asks for them again. */
  function retry(): void {
    late.forgetFailed();
    forgetFailedDetails(language);
    setAttempt((attempt) => attempt + 1);
  }

  return (
    <article className="place-page" aria-labelledby="place-heading" data-sector={sector}>
      <PlaceHead place={place}>
        <Suspense>
          <Late part="PlaceNames" place={place} />
        </Suspense>
      </PlaceHead>
      <Suspense>
        <Late part="StatusCells" place={place} />
      </Suspense>
      <Passages place={place} />
      <Suspense fallback={<p className="muted">{messages.loading}</p>}>
        <Late part="PlaceDetails" place={place} failed={<LoadFailed onRetry={retry} />} />
      </Suspense>
      {children}
      <Neighbours place={place} />
    </article>
  );
});

interface LateProps {
  readonly part: 'PlaceNames' | 'StatusCells' | 'PlaceDetails';
  readonly place: Place;
  /** Shown if it could not be fetched. */
  readonly failed?: ReactNode;
}

/** A part whose code and data are fetched after the rest of the atlas, usually before anybody needs them. */
function Late({ part, place, failed }: LateProps) {
  const code = late.load();
  const details = useDetails();
  const Part = use(code)?.[part];
  return details && Part ? <Part place={completePlace(place, details)} /> : failed;
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
