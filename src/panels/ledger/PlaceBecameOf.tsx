import type { Commitment, Place } from '../../domain/catalogue.ts';
import { PLACE_PAGE_WORDS } from '../../languages/place-page-words.ts';
import { useAtlas, useCatalogue, useLoadedLedger, useMessages, useView } from '../../state/react/atlas.tsx';
import { AtlasLink } from '../AtlasLink.tsx';
import { CommitmentList } from './CommitmentList.tsx';
import { FollowUps } from './FollowUps.tsx';

/** On a place's page: the commitments about it and what became of them, with sources. Renders nothing where there are none. */
export function PlaceBecameOf({ place }: { readonly place: Place }) {
  const { commitments } = useCatalogue();
  const messages = useMessages();
  const words = PLACE_PAGE_WORDS[useView(({ language }) => language)];
  const own = commitments.filter(({ places }) => places.includes(place.id));
  if (own.length === 0) return null;
  return (
    <section className="place-section" aria-labelledby="became-of">
      <h3 id="became-of">{messages.ledger.becameOf}</h3>
      <p className="muted">
        {words.ofThePromise} <AtlasLink action={{ type: 'ledger' }}>{messages.ledger.ruleTitle}</AtlasLink>
      </p>
      <CommitmentList commitments={own} named beside={(commitment) => <Records of={commitment} />} />
    </section>
  );
}

/** The records that a verdict follows from, with their sources; the ledger is fetched when they are unfolded. */
function Records({ of: { id, record } }: { readonly of: Commitment }) {
  const { ledger } = useAtlas();
  const language = useView((view) => view.language);
  const loaded = useLoadedLedger();
  return (
    <FollowUps
      commitment={id}
      count={record.length}
      open={false}
      ledger={loaded}
      onToggle={() => void ledger.load(language)}
    />
  );
}
