import { memo, useDeferredValue, useMemo } from 'react';
import type { Place } from '../../domain/catalogue.ts';
import { type ListGroup, offsetFrom, orderPlaces } from '../../domain/list-order.ts';
import type { LonLat } from '../../domain/lonlat.ts';
import { List } from '../../elements/List.tsx';
import { statusText } from '../../languages/status-text.ts';
import { useCatalogue, useMapCamera, useMessages, useShown, useView } from '../../state/react/atlas.tsx';
import { AtlasLink } from '../AtlasLink.tsx';
import { StageSymbol } from '../symbols/StageSymbol.tsx';
import { ManyEntries } from './ManyEntries.tsx';
import { PlaceEntry } from './PlaceEntry.tsx';
import { SortControl } from './SortControl.tsx';
import './list.css';

/** Everything the map shows, as a list: both use the same filter predicate. */
export function PlaceList() {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const view = useView();
  const { at, sort } = view;
  const camera = useMapCamera(sort === 'distance');
  const centre = useMemo<LonLat | null>(() => camera && [camera.lng, camera.lat], [camera]);
  const nameRanks = useMemo(
    () => new Map(catalogue.places.map(({ id }, index) => [id, catalogue.nameRanks[index] ?? 0])),
    [catalogue],
  );
  const shown = useShown();
  const groups = useMemo(
    () => orderPlaces(shown, sort, { at, centre, nameRanks }),
    [shown, sort, at, centre, nameRanks],
  );
  const later = useDeferredValue(groups);
  return (
    <section className="place-list" aria-labelledby="places-heading" id="places" tabIndex={-1}>
      <h2 id="places-heading" className="section-heading">
        {messages.places}
      </h2>
      <div className="list-head">
        <p className="list-summary">{messages.shownOf(shown.length, catalogue.places.length)}</p>
        <AtlasLink className="list-table" action={{ type: 'table' }}>
          {messages.table.open}
        </AtlasLink>
        <SortControl />
      </div>
      {sort === 'distance' && <p className="list-note">{centre ? messages.list.measured : messages.list.needsMap}</p>}
      {shown.length === 0 && <p className="empty">{messages.nothingShown}</p>}
      <List aria-labelledby="places-heading">
        <Groups groups={shown.length > MANY ? later : groups} centre={centre} />
      </List>
    </section>
  );
}

/** Longer lists are updated after the map (deferred), and rendered as they come near the viewport. */
const MANY = 300;

const Groups = memo(function Groups({
  groups,
  centre,
}: {
  readonly groups: readonly ListGroup<Place>[];
  readonly centre: LonLat | null;
}) {
  return groups.map((group) => <Group key={groupName(group)} group={group} centre={centre} />);
});

interface GroupProps {
  readonly group: ListGroup<Place>;
  readonly centre: LonLat | null;
}

/** A group of entries, under a heading if they were grouped by something. */
function Group({ group: { key, places }, centre }: GroupProps) {
  const messages = useMessages();
  const entries =
    places.length > MANY ? (
      <ManyEntries places={places} centre={centre} />
    ) : (
      places.map((place) => <PlaceEntry key={place.id} place={place} offset={centre && offsetFrom(centre, place)} />)
    );
  if (key.by === 'none') return entries;
  const { shownStatus } = key.by === 'shownStatus' ? key : { shownStatus: undefined };
  const unknown = shownStatus === 'not-announced' || shownStatus === 'no-record';
  return (
    <li className="place-group">
      <h3>
        {shownStatus !== undefined && (
          <StageSymbol stage={shownStatus === null ? 'none' : unknown ? 'unknown' : shownStatus} />
        )}
        {shownStatus === undefined
          ? messages.list.nowhere
          : shownStatus === null
            ? messages.noStatus
            : statusText(shownStatus, messages, null)}{' '}
        <span className="muted">{places.length}</span>
      </h3>
      {key.by === 'nowhere' && <p className="list-note">{messages.list.nowhereNote}</p>}
      <List>{entries}</List>
    </li>
  );
}

function groupName({ key }: ListGroup<Place>): string {
  return key.by === 'shownStatus' ? `shownStatus-${key.shownStatus}` : key.by;
}
