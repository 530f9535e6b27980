/** The body of a place's page, a chunk of its own that needs the details of the catalogue. */
import type { CompletePlace } from '../../domain/catalogue.ts';
import { PlaceBecameOf } from '../ledger/PlaceBecameOf.tsx';
import { Timeline } from './History.tsx';
import { Figures, Parties } from './PlaceFigures.tsx';
import { Parts, PlateParts, Relations } from './PlaceParts.tsx';
import { Records } from './PlaceRecords.tsx';
import { Said } from './PlaceSaid.tsx';
import { Links, Sources, Unknowns } from './PlaceSources.tsx';
import { Where } from './PlaceWhere.tsx';

export { PlaceNames } from './PlaceNames.tsx';
export { StatusCells } from './StatusCells.tsx';

export function PlaceDetails({ place }: { readonly place: CompletePlace }) {
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
      <PlateParts place={place} />
      <Relations place={place} />
      <Parties place={place} />
      <Unknowns place={place} />
      <Links place={place} />
      <Sources place={place} />
    </>
  );
}
