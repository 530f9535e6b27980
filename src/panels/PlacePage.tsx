import { type ReactNode, useEffect, useRef } from 'react';
import type { Place } from '../domain/catalogue.ts';
import { matchesFilters } from '../domain/filter.ts';
import { symbolStage } from '../domain/status.ts';
import { findPlace, useAtlas, useSnapshot } from '../state/atlas.tsx';
import { AtlasLink } from './AtlasLink.tsx';
import { ParagraphText, SectorTag } from './Digest.tsx';
import { PlaceSymbol } from './Pictogram.tsx';
import { Figures, Parties } from './PlaceFigures.tsx';
import { Links, Sources, Unknowns } from './PlaceSources.tsx';
import { Parts, Relations, Where } from './PlaceWhere.tsx';
import { StatusCells } from './StatusCells.tsx';
import { Timeline } from './Timeline.tsx';

/** The page of the selected place, or nothing. */
export function PlacePage() {
  const snapshot = useSnapshot();
  const place = findPlace(snapshot, snapshot.view.place);
  return place && <PlaceArticle key={place.id} place={place} />;
}

function PlaceArticle({ place }: { readonly place: Place }) {
  const { messages, view } = useSnapshot();
  const heading = useFocusOnArrival();
  const outside = !matchesFilters(place, view.filters, view.at);
  const [sector] = place.sectors;
  return (
    <article className="place-page" aria-labelledby="place-heading" data-sector={sector}>
      <header className="place-head">
        <CloseButton />
        <p className="place-kicker">
          <PlaceSymbol sector={sector} stage={symbolStage(place.history, view.at)} />
          {place.sectors.map((id) => (
            <SectorTag key={id} sector={id} />
          ))}
          <span>{messages.kinds[place.kind]}</span>
          <span>{messages.precisions[place.position.precision]}</span>
        </p>
        <h2 id="place-heading" tabIndex={-1} ref={heading}>
          {place.name}
        </h2>
        <p className="place-names">
          {place.names
            .filter(({ language }) => language !== view.language)
            .map(({ language, text, unofficial }) => (
              <span key={language} lang={language === 'zh' ? 'zh-Hans' : language}>
                {text}
                {unofficial && <small lang={view.language}> ({messages.unofficial})</small>}
              </span>
            ))}
        </p>
        {outside && <p className="notice-inline">{messages.placeOutsideFilter}</p>}
      </header>
      <Passages place={place} />
      <p className="prose place-summary">{place.summary}</p>
      <StatusCells place={place} />
      <Said place={place} />
      <Timeline place={place} />
      <Figures place={place} />
      <Where place={place} />
      <Parts place={place} />
      <Relations place={place} />
      <Parties place={place} />
      <Unknowns place={place} />
      <Links place={place} />
      <Sources place={place} />
      <Neighbours place={place} />
    </article>
  );
}

/** A titled part of the page. */
export function Section({
  title,
  children,
  className,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <section className={`place-section ${className ?? ''}`}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Moves the focus to the heading when a place is opened by the reader, not when the page is loaded with it. */
function useFocusOnArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { store } = useAtlas();
  const loaded = store.get() === store.getPrerendered() || store.get().cameraRequest === 0;
  const focus = useRef(!loaded);
  useEffect(function focusHeading() {
    if (focus.current) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

function CloseButton() {
  const { store } = useAtlas();
  const { messages } = useSnapshot();
  return (
    <button type="button" className="icon-button place-close" onClick={() => store.dispatch({ type: 'close' })}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M6 6 18 18M18 6 6 18" />
      </svg>
      <span className="visually-hidden">{messages.close}</span>
    </button>
  );
}

/** The passages themselves, where the place page has taken the column and the digest is out of sight. */
function Passages({ place }: { readonly place: Place }) {
  const { catalogue, messages } = useSnapshot();
  const paragraphs = catalogue.paragraphs.filter(({ number }) => place.paragraphs.includes(number));
  if (paragraphs.length === 0) return null;
  return (
    <section className="passages" aria-label={messages.inText}>
      {paragraphs.map((paragraph) => (
        <blockquote key={paragraph.number}>
          <span className="paragraph-number" aria-hidden="true">
            {paragraph.number}
          </span>
          <ParagraphText paragraph={paragraph} excerpt />
        </blockquote>
      ))}
    </section>
  );
}

/** What the text says about it: our paraphrase, the short phrases quoted, links to the paragraphs. */
function Said({ place }: { readonly place: Place }) {
  const { messages } = useSnapshot();
  const quoted = new Set(place.said?.quotes.map(({ paragraph }) => paragraph));
  const others = place.paragraphs.filter((number) => !quoted.has(number));
  return (
    <Section title={messages.inText}>
      {place.said ? (
        <div className="said">
          <p className="prose">{place.said.paraphrase}</p>
          {place.said.quotes.map(({ paragraph, phrase }) => (
            <p key={phrase} className="quote">
              <q lang="en">{phrase}</q> <cite>{messages.pressRelease}</cite>{' '}
              <a href={`#p${paragraph}`}>{messages.paragraph(paragraph)}</a>
            </p>
          ))}
        </div>
      ) : (
        <p>{messages.inTextNot}</p>
      )}
      <ParagraphLinks numbers={others} />
      {place.contextFor.length > 0 && <ParagraphLinks numbers={place.contextFor} label={messages.contextFor} />}
    </Section>
  );
}

function ParagraphLinks({ numbers, label }: { readonly numbers: readonly number[]; readonly label?: string }) {
  const { messages } = useSnapshot();
  if (numbers.length === 0) return null;
  return (
    <p className="paragraph-links">
      {label && <span className="muted">{label}</span>}
      {numbers.map((number) => (
        <a key={number} href={`#p${number}`}>
          {messages.paragraph(number)}
        </a>
      ))}
    </p>
  );
}

/** The places before and after this one in the order of the text. */
function Neighbours({ place }: { readonly place: Place }) {
  const { catalogue, messages } = useSnapshot();
  const index = catalogue.places.findIndex(({ id }) => id === place.id);
  const previous = catalogue.places[index - 1];
  const next = catalogue.places[index + 1];
  return (
    <nav className="place-neighbours" aria-label={messages.places}>
      {previous && (
        <AtlasLink action={{ type: 'select', place: previous.id }} rel="prev">
          <small>{messages.previousPlace}</small>
          {previous.name}
        </AtlasLink>
      )}
      {next && (
        <AtlasLink action={{ type: 'select', place: next.id }} rel="next">
          <small>{messages.nextPlace}</small>
          {next.name}
        </AtlasLink>
      )}
    </nav>
  );
}
