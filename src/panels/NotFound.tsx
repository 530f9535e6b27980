import { Suspense } from 'react';
import type { Details } from '../domain/catalogue.ts';
import { symbolStage } from '../domain/status.ts';
import { alike } from '../domain/suggest.ts';
import { List } from '../elements/List.tsx';
import type { Dropped } from '../state/address.ts';
import { useCatalogue, useLighting, useMessages, useView } from '../state/react/atlas.tsx';
import { findPlace } from '../state/selectors.ts';
import { AtlasLink } from './AtlasLink.tsx';
import { PlaceSymbol } from './symbols/PlaceSymbol.tsx';
import { useDetails } from './use-details.ts';
import './not-found.css';

/** How many places to suggest: as many as can be taken in at a glance. */
const MOST = 5;

/** For an address that does not exist: suggests the places it may have meant, or else those that readers ask about first. */
export function NotFound({ missing }: { readonly missing: Dropped }) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const { edition } = catalogue;
  return (
    <section className="not-found" aria-labelledby="not-found">
      <h2 id="not-found">{messages.notFoundTitle}</h2>
      <p>{messages.droppedParts[missing.part](missing.value)}</p>
      <p id="not-found-near">{messages.notFoundNear}</p>
      <Suspense fallback={<Offers missing={missing} />}>
        <OffersByAnyName missing={missing} />
      </Suspense>
      <p>
        <AtlasLink action={{ type: 'close' }}>{messages.home(edition.words.title)}</AtlasLink>
      </p>
    </section>
  );
}

/** Suggestions that also match names in other languages, which come with the details. */
function OffersByAnyName({ missing }: { readonly missing: Dropped }) {
  const details = useDetails();
  return <Offers missing={missing} details={details} />;
}

function Offers({ missing, details }: { readonly missing: Dropped; readonly details?: Details | null }) {
  const { commitments, edition, places } = useCatalogue();
  const near = alike(missing.value, places, ({ id, label, name }) => {
    const { aliases = [], names = [] } = details?.places[id] ?? {};
    return [id, label, name, ...aliases, ...names.map(({ text }) => text)];
  });
  const first = edition.lede.flatMap((id) => commitments.find((each) => each.id === id)?.places[0] ?? []);
  const offered = [...new Set([missing.meant, ...near.map(({ id }) => id), ...(near.length > 0 ? [] : first)])];
  return (
    <List aria-labelledby="not-found-near">
      {offered.slice(0, MOST).map((id) => id !== undefined && <Offer key={id} id={id} />)}
    </List>
  );
}

function Offer({ id }: { readonly id: string }) {
  const place = findPlace(useCatalogue(), id);
  const at = useView((view) => view.at);
  const lighting = useLighting([id]);
  if (!place) return null;
  return (
    <li data-sector={place.sectors[0]}>
      <AtlasLink action={{ type: 'select', place: id }} {...lighting}>
        <PlaceSymbol sector={place.sectors[0]} kind={place.pictogram} stage={symbolStage(place.history, at)} />
        {place.name}
      </AtlasLink>
    </li>
  );
}
