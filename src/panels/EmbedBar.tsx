import { Suspense, useLayoutEffect, useRef } from 'react';
import type { Place } from '../domain/catalogue.ts';
import { hasFilters } from '../domain/filter.ts';
import { statusOn, symbolStage } from '../domain/status.ts';
import { formatDate } from '../languages/format.ts';
import { useAtlas, useCatalogue, useMessages, useSelect, useShown, useView } from '../state/react/atlas.tsx';
import { findPlace } from '../state/selectors.ts';
import { PlaceSymbol } from './symbols/PlaceSymbol.tsx';
import { useDetails } from './use-details.ts';
import './embed-bar.css';

/** The height to reserve for the map: two thirds of its width (`MAP_SHARE`), but at least this many CSS pixels. */
const LEAST_MAP = 240;
const MAP_SHARE = 2 / 3;

/**
 * The line under an embedded map: what it shows, as of when and according to whom, and a link to the full atlas at the same view.
 */
export function EmbedBar() {
  const { store, frameHeight } = useAtlas();
  const bar = useRef<HTMLElement>(null);
  const catalogue = useCatalogue();
  const messages = useMessages();
  const view = useView();
  const full = useSelect((snapshot) => store.addressOf({ ...snapshot.view, embed: false }));
  const link = useRef<HTMLAnchorElement>(null);
  const place = findPlace(catalogue, view.place);
  const status = place && statusOn(place.history, view.at);
  useLayoutEffect(
    function measureFrame() {
      const element = bar.current;
      if (!element) return;
      const observer = new ResizeObserver(() => {
        const { width, height } = element.getBoundingClientRect();
        frameHeight.set(Math.ceil(height + Math.max(LEAST_MAP, width * MAP_SHARE)));
      });
      observer.observe(element);
      return () => {
        observer.disconnect();
        frameHeight.set(null);
      };
    },
    [frameHeight],
  );
  return (
    <footer className="embed-bar" ref={bar}>
      {place ? (
        <article className="embed-place" aria-label={place.name} data-sector={place.sectors[0]}>
          <PlaceSymbol sector={place.sectors[0]} kind={place.pictogram} stage={symbolStage(place.history, view.at)} />
          <p>
            <strong>{place.name}</strong>{' '}
            {status && (
              <span>
                {messages.statusWords[place.statusWords][status.stage]},{' '}
                {messages.asOf(formatDate(status.entry.date, view.language))}
                <Suspense>
                  <Publisher place={place} />
                </Suspense>
              </span>
            )}
            <Narrowed />
          </p>
          <button
            type="button"
            className="embed-close"
            aria-label={messages.close}
            onClick={() => {
              // The button disappears with the place, so the focus moves to the link, which stays.
              link.current?.focus();
              store.dispatch({ type: 'close' });
            }}
          >
            ×
          </button>
        </article>
      ) : (
        <p className="embed-about">
          {messages.embed.about(catalogue.edition.words.document.full)}
          <Narrowed />
        </p>
      )}
      <a ref={link} className="embed-full" href={full} target="_blank" rel="noopener noreferrer">
        {messages.embed.openFull}
      </a>
    </footer>
  );
}

/** Says so when the map shows another day or only some of the places, lest it be taken for the whole picture of today. */
function Narrowed() {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const view = useView();
  const { at, filters, language } = view;
  const shown = useShown().length;
  const parts = [
    ...(at === null ? [] : [`${messages.time.day} ${formatDate(at, language)}`]),
    ...(hasFilters(filters) ? [messages.shownOf(shown, catalogue.places.length)] : []),
  ];
  return parts.map((part) => <span key={part}> · {part}</span>);
}

/** The publisher of the source that the status cites. */
function Publisher({ place }: { readonly place: Place }) {
  const at = useView((view) => view.at);
  const details = useDetails();
  const status = statusOn(details?.places[place.id]?.history ?? [], at);
  const source = details?.sources[status?.entry.sources[0] ?? ''];
  return source && <span className="embed-source"> ({source.publisher})</span>;
}
