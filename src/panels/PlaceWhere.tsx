import type { LonLat, Place } from '../domain/catalogue.ts';
import { formatArea, formatDirection, formatDistance } from '../i18n/format.ts';
import { findPlace, useAtlas, useSnapshot } from '../state/atlas.tsx';
import { AtlasLink } from './AtlasLink.tsx';
import { ClaimTable } from './PlaceFigures.tsx';
import { Section } from './PlacePage.tsx';
import { SourceNotes } from './SourceNotes.tsx';

/** Where it is: coordinates in two notations, how sure they are, and what follows from them by computation. */
export function Where({ place }: { readonly place: Place }) {
  const snapshot = useSnapshot();
  const { messages, view } = snapshot;
  const { computed, position } = place;
  if (position.precision === 'none') {
    return (
      <Section title={messages.whereItIs}>
        <p>{messages.noPlace}</p>
      </Section>
    );
  }
  return (
    <Section title={messages.whereItIs}>
      {place.geometryType === 'point' && computed.labelPoint && <Coordinates position={computed.labelPoint} />}
      <p>
        {position.method} <span className="muted">{messages.precisionNotes[position.precision]}</span>{' '}
        {position.accuracyMetres !== undefined &&
          messages.positionWithin(formatDistance(position.accuracyMetres / 1000, view.language))}{' '}
        <SourceNotes keys={position.sources} certainty={position.certainty} />
      </p>
      <ul className="computed">
        {computed.lengthKm !== undefined && place.geometryType === 'line' && (
          <li>{messages.lengthDrawn(formatDistance(computed.lengthKm, view.language))}</li>
        )}
        {computed.areaKm2 !== undefined && place.geometryType === 'area' && (
          <li>{messages.areaDrawn(formatArea(computed.areaKm2, view.language))}</li>
        )}
        {computed.neighbours.map((neighbour) => {
          const other = findPlace(snapshot, neighbour.place);
          return (
            other && (
              <li key={neighbour.place}>
                {messages.neighbour(
                  formatDistance(neighbour.distanceKm, view.language),
                  formatDirection(neighbour.bearing, messages),
                  other.label,
                )}
              </li>
            )
          );
        })}
        <li className="muted">({messages.computed})</li>
      </ul>
    </Section>
  );
}

/** Decimal degrees and degrees with minutes and seconds, latitude first as people read them. */
function Coordinates({ position: [lon, lat] }: { readonly position: LonLat }) {
  const { announcement } = useAtlas();
  const { messages } = useSnapshot();
  const decimal = `${lat.toFixed(5)}, ${lon.toFixed(5)}`;
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(decimal);
      announcement.set(messages.copied);
    } catch {
      announcement.set(messages.copyFailed);
    }
  }
  return (
    <p className="coordinates">
      <span title={messages.coordinates}>{decimal}</span>
      <span>
        {sexagesimal(lat, 'N', 'S')} {sexagesimal(lon, 'E', 'W')}
      </span>
      <button type="button" className="text-button" onClick={copy}>
        {messages.copyCoordinates}
      </button>
    </p>
  );
}

function sexagesimal(degrees: number, positive: string, negative: string): string {
  const seconds = Math.round(Math.abs(degrees) * 3600);
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60] as const;
  return `${parts[0]}°${String(parts[1]).padStart(2, '0')}′${String(parts[2]).padStart(2, '0')}″${degrees >= 0 ? positive : negative}`;
}

/** Parts drawn with their whole: the runway, the moat. */
export function Parts({ place }: { readonly place: Place }) {
  const { messages } = useSnapshot();
  if (place.parts.length === 0) return null;
  return (
    <Section title={messages.parts}>
      {place.parts.map((part) => (
        <div key={part.id} className="part">
          <h4>{part.name}</h4>
          <p>
            {part.summary} <span className="muted">{part.method}</span>
          </p>
          {part.claims.length > 0 && <ClaimTable claims={part.claims} />}
        </div>
      ))}
    </Section>
  );
}

export function Relations({ place }: { readonly place: Place }) {
  const snapshot = useSnapshot();
  const { messages } = snapshot;
  if (place.relations.length === 0) return null;
  return (
    <Section title={messages.related}>
      <ul className="relations">
        {place.relations.map(({ type, inverse, target, note }) => {
          const other = findPlace(snapshot, target);
          if (!other) return null;
          const words = messages.relations[type];
          return (
            <li key={`${type} ${target} ${inverse}`}>
              <span className="muted">{inverse ? words.inverse : words.forward}</span>{' '}
              <AtlasLink action={{ type: 'select', place: target }}>{other.name}</AtlasLink>
              {note && <span className="muted"> {note}</span>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
