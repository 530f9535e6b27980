import { matchesFilters } from '../../domain/filter.ts';
import { statusOn } from '../../domain/status.ts';
import { useCatalogue, useView } from '../../state/react/atlas.tsx';
import { MARK_SIZE } from '../../symbols/symbol.ts';
import { StageMark } from '../symbols/StageSymbol.tsx';

/** With more marks than this, the strip is no longer legible. */
const MOST = 500;

/** Every place as one mark, by main sector, filled by its status on the day shown; filtered places are faint. Decorative. */
export function PlaceStrip() {
  const catalogue = useCatalogue();
  const at = useView(({ at }) => at);
  const filters = useView(({ filters }) => filters);
  if (catalogue.places.length > MOST) return null;
  const places = catalogue.sectors.flatMap(({ id }) => catalogue.places.filter(({ sectors }) => sectors[0] === id));
  return (
    <svg
      className="place-strip"
      viewBox={`0 0 ${places.length * MARK_SIZE} ${MARK_SIZE}`}
      width={places.length * MARK_SIZE}
      aria-hidden="true"
      focusable="false"
    >
      {places.map((place, index) => (
        <g
          key={place.id}
          transform={`translate(${index * MARK_SIZE} 0)`}
          data-sector={place.sectors[0]}
          data-outside={!matchesFilters(place, filters, at) || undefined}
        >
          <StageMark stage={statusOn(place.history, at)?.stage ?? 'none'} />
        </g>
      ))}
    </svg>
  );
}
