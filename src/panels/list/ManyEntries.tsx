import { useCallback, useEffect, useRef, useState } from 'react';
import type { Place } from '../../domain/catalogue.ts';
import { offsetFrom } from '../../domain/list-order.ts';
import type { LonLat } from '../../domain/lonlat.ts';
import { List } from '../../elements/List.tsx';
import { useView } from '../../state/react/atlas.tsx';
import { PlaceEntry } from './PlaceEntry.tsx';

/** So many entries are written out together. */
export const RUN = 50;
/** How far from sight they are, in CSS pixels. */
const AHEAD = 800;

interface ManyEntriesProps {
  readonly places: readonly Place[];
  /** The middle of the map, where the list is sorted by it. */
  readonly centre: LonLat | null;
}

/**
 * The entries of a long list. Those that were never near enough to be seen are their names alone, a text for each run of them:
 * whoever searches the page or has it read aloud finds them, and each knows its number of how many.
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
  // What was written out stays so: the focus may come back to it.
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
      // Where a browser knows no margin to look ahead by, Tab would leave the list at the last entry that is written out.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it becomes the links that are meant as soon as it is reached
      tabIndex={0}
      onFocus={onNear}
    >
      <span>{places.map(({ name }) => name).join(' · ')}</span>
      {/* In a page that was written beforehand; React draws none of it in the browser. */}
      <noscript>
        <List>
          <Entries {...run} />
        </List>
      </noscript>
    </li>
  );
}
