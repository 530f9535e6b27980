import type { Claim, CompletePlace } from '../../domain/catalogue.ts';
import { wrapLon } from '../../domain/longitude.ts';
import type { LonLat } from '../../domain/lonlat.ts';
import { toSexagesimal, writeSexagesimal } from '../../domain/sexagesimal.ts';
import type { Precision } from '../../domain/vocabulary.ts';
import { List } from '../../elements/List.tsx';
import {
  formatArea,
  formatClaim,
  formatDirection,
  formatDistance,
  formatNumber,
  formatWhere,
} from '../../languages/format.ts';
import { PLACE_PAGE_WORDS } from '../../languages/place-page-words.ts';
import { useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { findPlace, landmarkOf } from '../../state/selectors.ts';
import { AtlasLink } from '../AtlasLink.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { Section } from './Section.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import './place-where.css';

/** Where the place is: coordinates in two notations, their precision, and what is computed from them. */
export function Where({ place }: { readonly place: CompletePlace }) {
  const messages = useMessages();
  const language = useView(({ language }) => language);
  const { computed, position, geometryType } = place;
  if (position.precision === 'none') {
    return (
      <Section title={messages.whereItIs}>
        <p>{messages.noPlace}</p>
      </Section>
    );
  }
  // The label point of a line, or of an area that is only indicative, is not the position of the place itself.
  const pinned = geometryType === 'point' || (geometryType === 'area' && position.precision !== 'indicative');
  return (
    <Section title={messages.whereItIs}>
      {place.abroad !== undefined && <p>{place.abroad}</p>}
      {pinned && computed.labelPoint && (
        <Coordinates
          position={computed.labelPoint}
          precision={position.precision}
          inside={geometryType === 'area' ? messages.place.insideArea : null}
        />
      )}
      {!pinned && <Drawn place={place} />}
      <p className="precision">
        <strong className="precision-word">{messages.precisions[position.precision]}</strong>{' '}
        <span>
          {position.accuracyMetres === undefined
            ? messages.precisionNotes[position.precision]
            : messages.positionWithin(formatDistance(position.accuracyMetres / 1000, language))}
        </span>{' '}
        <span>
          {position.method} <SourceNotes keys={position.sources} certainty={position.certainty} />
        </span>
      </p>
      <ComputedFacts place={place} />
    </Section>
  );
}

/** For a line or a vague area: its ends, its extent, and how far its middle is from a place that readers know. */
function Drawn({ place }: { readonly place: CompletePlace }) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const language = useView((view) => view.language);
  const words = PLACE_PAGE_WORDS[language];
  const { bounds, labelPoint } = place.computed;
  if (!bounds || !labelPoint) return null;
  const degrees = (value: number, positive: 'N' | 'E', negative: 'S' | 'W') =>
    words.degrees(formatNumber(Math.abs(value), language, HUNDREDTHS), value < 0 ? negative : positive);
  const [west, south, east, north] = bounds;
  const latitudes = [degrees(south, 'N', 'S'), degrees(north, 'N', 'S')] as const;
  const longitudes = [degrees(wrapLon(west), 'E', 'W'), degrees(wrapLon(east), 'E', 'W')] as const;
  const ends = place.relations.flatMap(({ type, inverse, target }) =>
    type === 'ends-at' && !inverse ? (findPlace(catalogue, target) ?? []) : [],
  );
  const origin = landmarkOf(catalogue);
  const from = origin?.computed.labelPoint;
  const where =
    origin && from && origin.id !== place.id
      ? formatWhere(labelPoint, from, origin.label, { messages, language })
      : null;
  return (
    <div className="drawn">
      {ends.length > 0 && (
        <p>
          {words.ends}{' '}
          {ends.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ' · '}
              <AtlasLink action={{ type: 'select', place: id }}>{name}</AtlasLink>
            </span>
          ))}
        </p>
      )}
      <p>{words.extent(...latitudes, ...longitudes)}</p>
      {where !== null && <p>{words.middle(where)}</p>}
    </div>
  );
}

/** A hundredth of a degree is about a kilometre: a line drawn from hearsay is no more exact. */
const HUNDREDTHS: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/** Decimals to show for each precision: 0.0001° is 11 m, 0.001° is 111 m. */
const DECIMALS: Readonly<Record<Precision, number>> = { surveyed: 5, site: 4, approximate: 3, indicative: 2, none: 0 };

interface CoordinatesProps {
  readonly position: LonLat;
  readonly precision: Precision;
  /** A note that the point merely lies inside an area; null for a point. */
  readonly inside: string | null;
}

/** Decimal degrees, and degrees, minutes and seconds; latitude first, as people expect (ISO 6709). */
function Coordinates({ position: [lon, lat], precision, inside }: CoordinatesProps) {
  const messages = useMessages();
  const digits = DECIMALS[precision];
  const decimal = `${lat.toFixed(digits)}, ${lon.toFixed(digits)}`;
  const [north, east] = [toSexagesimal(lat), toSexagesimal(lon)];
  const written = messages.place.position(
    writeSexagesimal(north),
    north.negative ? 'S' : 'N',
    writeSexagesimal(east),
    east.negative ? 'W' : 'E',
  );
  return (
    <div className="coordinates">
      <dl aria-label={messages.coordinates}>
        <div>
          <dt>{messages.place.decimal}</dt>
          <dd translate="no">
            <data value={decimal}>{decimal}</data>
            <CopyButton text={decimal} label={messages.place.copy(messages.place.decimal)} />
          </dd>
        </div>
        <div>
          <dt>{messages.place.sexagesimal}</dt>
          <dd translate="no">
            <span>{written}</span>
            <CopyButton text={written} label={messages.place.copy(messages.place.sexagesimal)} />
          </dd>
        </div>
      </dl>
      <p className="claim-note">
        {inside && `${inside} `}
        <span translate="no">WGS 84</span>
      </p>
    </div>
  );
}

/** Lengths, areas and distances computed from what is drawn, beside published ones. */
function ComputedFacts({ place }: { readonly place: CompletePlace }) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const language = useView(({ language }) => language);
  const { computed, geometryType } = place;
  const { town } = computed;
  const facts = [
    computed.lengthKm !== undefined && geometryType === 'line' && (
      <li key="length">
        {messages.lengthDrawn(formatDistance(computed.lengthKm, language))}
        <Published claims={place.claims} measure="length" />
      </li>
    ),
    computed.areaKm2 !== undefined && geometryType === 'area' && (
      <li key="area">
        {messages.areaDrawn(formatArea(computed.areaKm2, language))}
        <Published claims={place.claims} measure="area" />
      </li>
    ),
    computed.clearanceKm !== undefined && (
      <li key="clearance">{messages.place.clearance(formatDistance(computed.clearanceKm, language))}</li>
    ),
    town && (
      <li key="town">
        {messages.neighbour(
          formatDistance(town.distanceKm, language),
          formatDirection(town.bearing, messages),
          town.name,
        )}
      </li>
    ),
    ...computed.neighbours.map(({ place: id, distanceKm, bearing }) => {
      const other = findPlace(catalogue, id);
      if (!other) return null;
      const [before = '', after = ''] = messages
        .neighbour(formatDistance(distanceKm, language), formatDirection(bearing, messages), SLOT)
        .split(SLOT);
      return (
        <li key={id}>
          {before}
          <AtlasLink action={{ type: 'select', place: id }}>{other.label}</AtlasLink>
          {after}
        </li>
      );
    }),
  ].filter(Boolean);
  if (facts.length === 0) return null;
  return (
    <div className="computed">
      <h4>{messages.place.computedTitle}</h4>
      <List>{facts}</List>
    </div>
  );
}

/** Placeholder for a link in a sentence; no text contains this character. */
const SLOT = '\u0000';

function Published({ claims, measure }: { readonly claims: readonly Claim[]; readonly measure: string }) {
  const messages = useMessages();
  const language = useView(({ language }) => language);
  const published = claims.filter((claim) => claim.measure === measure && !claim.planned);
  if (published.length === 0) return null;
  return (
    <span className="published">
      {messages.place.published}{' '}
      {published.map((claim) => (
        <span key={`${claim.value} ${claim.sources.join(' ')}`} className="published-figure">
          {formatClaim(claim, language, messages)}
          <SourceNotes keys={claim.sources} certainty={claim.certainty} party={claim.party} brief />
        </span>
      ))}
    </span>
  );
}
