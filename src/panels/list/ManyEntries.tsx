import { useCallback, useEffect, useRef, useState } from 'react';
import type { Place } from '../../domain/catalogue.ts';
import { offsetFrom } from '../../domain/list-order.ts';
import type { LonLat } from '../../domain/lonlat.ts';
import { List } from '../../elements/List.tsx';
import { useView } from '../../state/react/atlas.tsx';
import { PlaceEntry } from './PlaceEntry.tsx';

/** How many entries are rendered together. */
export const RUN = 50;
/** How far outside the visible part of the list they are rendered, in CSS pixels. */
const AHEAD = 800;

interface ManyEntriesProps {
  readonly places: readonly Place[];
  /** Middle of the map, [longitude, latitude]; null unless the list is sorted by distance. */
  readonly centre: LonLat | null;
}

/**
 * The entries of a long list, rendered run by run as they come near the viewport. Until then a run is only a text of its names, so
 * that find-in-page and screen readers get at them; `aria-posinset` and `aria-setsize` keep the numbering right.
 */
export function ManyEntries({ places, centre }: ManyEntriesProps) {
  const runs = Array.from({ length: Math.ceil(places.length / RUN) }, (_, index) => index * RUN);
  return runs.map((start) => (
    <Run key={start} places={places.slice(start, start + RUN)} centre={centre} start={start} total={places.length} />
  ));
}

interface RunProps extends ManyEntriesProps {
  /** How many entries come before. */
  readonly start: number;
  readonly total: number;
}

function Run({ places, centre, start, total }: RunProps) {
  const [near, setNear] = useState(start === 0);
  const write = useCallback(() => setNear(true), []);
  const holdsSelected = useView(({ place }) => place !== null && places.some(({ id }) => id === place));
  // Runs once rendered stay rendered: the focus may return to them.
  if (holdsSelected && !near) setNear(true);
  const run = { places, centre, start, total };
  return near ? <Entries {...run} /> : <Names {...run} onNear={write} />;
}

function Entries({ places, centre, start, total }: RunProps) {
  return places.map((place, index) => (
    <PlaceEntry
      key={place.id}
      place={place}
      offset={centre && offsetFrom(centre, place)}
      among={{ position: start + index + 1, total }}
    />
  ));
}

interface NamesProps extends RunProps {
  readonly onNear: () => void;
}

function Names({ onNear, ...run }: NamesProps) {
  const { places, start, total } = run;
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onNear();
      },
      { scrollMargin: `${AHEAD}px` },
    );
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [onNear]);
  return (
    <li
      ref={element}
      className="place-run"
      aria-posinset={start + 1}
      aria-setsize={total}
      // In a browser without `scrollMargin`, Tab would otherwise leave the list after the last rendered entry.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it turns into real links as soon as it has the focus
      tabIndex={0}
      onFocus={onNear}
    >
      <span>{places.map(({ name }) => name).join(' · ')}</span>
      {/* For prerendered pages: in the browser, React renders nothing inside noscript. */}
      <noscript>
        <List>
          <Entries {...run} />
        </List>
      </noscript>
    </li>
  );
}
