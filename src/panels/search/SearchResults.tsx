import { Fragment, type ReactNode } from 'react';
import { verdictOf } from '../../domain/commitment.ts';
import { matchesFilters } from '../../domain/filter.ts';
import { isParagraphOutside, paragraphFragment } from '../../domain/passage.ts';
import type { CommitmentHit, Found, ParagraphHit, PlaceHit } from '../../domain/search/finder.ts';
import type { Marked } from '../../domain/search/marks.ts';
import { sectorOf } from '../../domain/sector.ts';
import { shownStatusOn, symbolStage } from '../../domain/status.ts';
import { List } from '../../elements/List.tsx';
import { scriptLanguage } from '../../languages/script-language.ts';
import { statusText } from '../../languages/status-text.ts';
import { useCatalogue, useLighting, useMessages, useView } from '../../state/react/atlas.tsx';
import type { Action } from '../../state/view.ts';
import { AtlasLink } from '../AtlasLink.tsx';
import { verdictText } from '../ledger/verdict-words.ts';
import { PlaceSymbol } from '../symbols/PlaceSymbol.tsx';
import { VerdictSymbol } from '../symbols/VerdictSymbol.tsx';
import './search-results.css';

interface SearchResultsProps {
  readonly found: Found;
  /** Called when the reader follows a result, just before the view changes. */
  readonly onFollow: () => void;
}

/** The results as real links, grouped into places, paragraphs and commitments. */
export function SearchResults({ found, onFollow }: SearchResultsProps) {
  const messages = useMessages();
  const { places, paragraphs, commitments, similar } = found;
  return (
    <>
      {similar && <p className="search-note">{messages.search.similar}</p>}
      {places.length > 0 && (
        <Group id="search-places" title={`${messages.places} · ${places.length}`}>
          {places.map((hit) => (
            <PlaceResult key={hit.place.id} hit={hit} onFollow={onFollow} />
          ))}
        </Group>
      )}
      {paragraphs.length > 0 && (
        <Group id="search-text" title={`${messages.search.text} · ${paragraphs.length}`}>
          {paragraphs.map((hit) => (
            <ParagraphResult key={hit.paragraph.number} hit={hit} onFollow={onFollow} />
          ))}
        </Group>
      )}
      {commitments.length > 0 && (
        <Group id="search-ledger" title={`${messages.ledger.becameOf} · ${commitments.length}`}>
          {commitments.map((hit) => (
            <CommitmentResult key={hit.commitment.id} hit={hit} onFollow={onFollow} />
          ))}
        </Group>
      )}
    </>
  );
}

function Group({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="search-group">
        {title}
      </h2>
      <List ordered>{children}</List>
    </section>
  );
}

function PlaceResult({
  hit: { place, name, detail },
  onFollow,
}: {
  readonly hit: PlaceHit;
  readonly onFollow: SearchResultsProps['onFollow'];
}) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const view = useView();
  const action: Action = { type: 'select', place: place.id, focus: true };
  const shownStatus = shownStatusOn(place.history, view.at);
  const [sector] = place.sectors;
  const lighting = useLighting([place.id]);
  const facts = [
    sectorOf(catalogue.sectors, sector).name,
    shownStatus ? statusText(shownStatus, messages, place) : messages.kinds[place.kind],
  ];
  return (
    <li>
      <AtlasLink
        action={action}
        className="search-hit"
        aria-current={view.place === place.id ? 'true' : undefined}
        onFollow={onFollow}
        {...lighting}
      >
        <PlaceSymbol sector={sector} kind={place.pictogram} stage={symbolStage(place.history, view.at)} />
        <span className="search-words">
          <strong>
            <MarkedText marked={name} />
          </strong>
          {detail && (
            <span className="search-detail">
              <MarkedText marked={detail} />
            </span>
          )}
          <small>{facts.join(' · ')}</small>
          {!matchesFilters(place, view.filters, view.at) && (
            <small className="search-outside">{messages.search.outside}</small>
          )}
        </span>
      </AtlasLink>
    </li>
  );
}

function ParagraphResult({
  hit: { paragraph, excerpt },
  onFollow,
}: {
  readonly hit: ParagraphHit;
  readonly onFollow: SearchResultsProps['onFollow'];
}) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const filters = useView(({ filters }) => filters);
  const at = useView(({ at }) => at);
  const action: Action = { type: 'read', fragment: paragraphFragment(paragraph.number), focus: true };
  const outside = isParagraphOutside(paragraph, catalogue, filters, at);
  return (
    <li>
      <AtlasLink action={action} className="search-hit" onFollow={onFollow}>
        <span className="search-number">
          <span className="visually-hidden">{messages.paragraph(paragraph.number)}</span>
          <span aria-hidden="true">{paragraph.number}</span>
        </span>
        <span className="search-words">
          <span className="search-excerpt">
            <MarkedText marked={excerpt} />
          </span>
          {outside && <small className="search-outside">{messages.outsideFilter}</small>}
        </span>
      </AtlasLink>
    </li>
  );
}

function CommitmentResult({
  hit: { commitment, excerpt },
  onFollow,
}: {
  readonly hit: CommitmentHit;
  readonly onFollow: SearchResultsProps['onFollow'];
}) {
  const { edition } = useCatalogue();
  const messages = useMessages();
  const at = useView(({ at }) => at);
  const language = useView(({ language }) => language);
  const lighting = useLighting(commitment.places);
  const verdict = verdictOf(commitment.record, edition.document.date, at);
  return (
    <li>
      <AtlasLink
        action={{ type: 'ledger', commitment: commitment.id, focus: true }}
        className="search-hit"
        onFollow={onFollow}
        {...lighting}
      >
        <span className="search-number">
          <VerdictSymbol verdict={verdict.kind} />
        </span>
        <span className="search-words">
          <span className="search-excerpt">
            <MarkedText marked={excerpt} />
          </span>
          <small>{verdictText(verdict, messages, language)}</small>
        </span>
      </AtlasLink>
    </li>
  );
}

/** A text with its matches marked, and with the language of its script where that is not the page's. */
function MarkedText({ marked: { text, marks } }: { readonly marked: Marked }) {
  return (
    <span lang={scriptLanguage(text)}>
      {marks.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </span>
  );
}
