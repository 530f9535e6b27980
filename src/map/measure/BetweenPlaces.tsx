import { useRef, useState } from 'react';
import type { Place } from '../../domain/catalogue.ts';
import { initialBearing } from '../../domain/great-circle.ts';
import type { Bounds, LonLat } from '../../domain/lonlat.ts';
import { formatDirection, formatNumber } from '../../languages/format.ts';
import { FORMS } from '../../languages/forms.ts';
import { type Insets, NO_INSETS } from '../../state/layout.ts';
import { useAtlas, useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { findPlace } from '../../state/selectors.ts';
import { lengthKm } from './geodesy.ts';
import type { MeasuredPoint } from './session.ts';
import { writeLength } from './units.ts';

interface BetweenPlacesProps {
  readonly onChoose: (points: readonly [MeasuredPoint, MeasuredPoint]) => void;
}

/** Maximum zoom at which two places are framed. */
const MAX_ZOOM = 14;
/** Up to this share of the map's width the card counts as beside the bounds, beyond that as above them. */
const BESIDE_SHARE = 0.7;
/** Share of the map's height that a card above counts as covering: about what it takes once the sentence is shown. */
const ABOVE_SHARE = 0.5;

/** Measures without a pointer, between two places chosen by name. The result is a sentence; the map shows the line. */
export function BetweenPlaces({ onChoose }: BetweenPlacesProps) {
  const { store, announcer } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const language = useView(({ language }) => language);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const words = messages.measure;
  const details = useRef<HTMLDetailsElement>(null);
  const places = measurable(catalogue.places).toSorted((a, b) => a.name.localeCompare(b.name, FORMS[language].tag));
  const sentence = between(from, to);

  function between(one: string, other: string): string | null {
    const [a, b] = [findPlace(catalogue, one), findPlace(catalogue, other)];
    const [start, end] = [a?.computed.labelPoint, b?.computed.labelPoint];
    if (!a || !b || !start || !end || a === b) return null;
    const km = lengthKm([start, end]);
    const bearing = initialBearing(start, end);
    const rough = [a, b].some(({ position }) => position.precision === 'approximate');
    // Where a position is known only to within kilometres, metres would be false precision.
    const distance = rough
      ? messages.about(writeLength(Math.max(1, Math.round(km)), language).main)
      : writeLength(km, language).main;
    return words.between(
      b.name,
      messages.neighbour(distance, formatDirection(bearing, messages), a.name),
      `${formatNumber(bearing, language, { maximumFractionDigits: 0 })}°`,
    );
  }

  function choose(one: string, other: string): void {
    const [start, end] = [one, other].map((id) => findPlace(catalogue, id)?.computed.labelPoint);
    const said = between(one, other);
    setFrom(one);
    setTo(other);
    if (!start || !end || !said) return;
    onChoose([
      { position: start, place: one },
      { position: end, place: other },
    ]);
    const covered = coveredBy(details.current);
    store.dispatch({ type: 'show', frame: { bounds: around(start, end), maxZoom: MAX_ZOOM, covered } });
    announcer.announce(said);
  }

  return (
    <details className="measure-between" ref={details}>
      <summary>{words.betweenTitle}</summary>
      <div className="measure-ends-chosen">
        <PlaceSelect label={words.from} value={from} places={places} onChange={(id) => choose(id, to)} />
        <PlaceSelect label={words.to} value={to} places={places} onChange={(id) => choose(from, id)} />
      </div>
      {sentence && <p className="measure-sentence">{sentence}</p>}
    </details>
  );
}

interface PlaceSelectProps {
  readonly label: string;
  readonly value: string;
  readonly places: readonly Place[];
  readonly onChange: (id: string) => void;
}

function PlaceSelect({ label, value, places, onChange }: PlaceSelectProps) {
  const messages = useMessages();
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{messages.measure.choose}</option>
        {places.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Leaves out schematic positions, because a distance from one would claim more than anybody knows. */
function measurable(places: readonly Place[]): readonly Place[] {
  return places.filter(
    ({ computed, position, geometryType }) =>
      computed.labelPoint !== null &&
      geometryType !== 'line' &&
      position.precision !== 'indicative' &&
      position.precision !== 'none',
  );
}

/** Which side of the map the card covers: the left of a wide map, the top of a narrow one. In CSS pixels. */
function coveredBy(element: HTMLElement | null): Insets {
  const card = element?.closest('.measure')?.getBoundingClientRect();
  const map = element?.closest('.map')?.getBoundingClientRect();
  if (!card || !map) return NO_INSETS;
  const beside = card.right - map.left;
  if (beside < map.width * BESIDE_SHARE) return { ...NO_INSETS, left: beside };
  return { ...NO_INSETS, top: map.height * ABOVE_SHARE };
}

function around([x1, y1]: LonLat, [x2, y2]: LonLat): Bounds {
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}
